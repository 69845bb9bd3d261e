import { signal } from "@preact/signals";
import type { Text } from "../engine/finding.ts";

/** One passing message about what the person just did; it stays until the next deed or its dismissal. */
export function createNotice() {
	const now = signal<Text | null>(null);
	return {
		now,
		say(text: Text): void {
			now.value = text;
		},
		dismiss(): void {
			now.value = null;
		},
	};
}

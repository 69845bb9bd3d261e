import { signal } from "@preact/signals";
import type { Text } from "../engine/finding.ts";

/** What is known of reading one text beside what the flow says of it. */
export type Reading = { kind: "reading" } | { kind: "unread"; why: Text };

/** The texts that the person asked for, by `readingKey`; those that were read stand in the flow. */
export function createReadings() {
	const now = signal<ReadonlyMap<string, Reading>>(new Map());
	const set = (key: string, reading: Reading | null) => {
		const next = new Map(now.value);
		if (reading) next.set(key, reading);
		else next.delete(key);
		now.value = next;
	};
	return {
		now,
		begin: (key: string) => set(key, { kind: "reading" }),
		end: (key: string) => set(key, null),
		fail: (key: string, why: Text) => set(key, { kind: "unread", why }),
	};
}

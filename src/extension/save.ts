import type { Flow } from "../engine/flow.ts";

/** A file name that says what it holds: `fairtick-accounts.example-2026-11-25-0620.html`. */
export function fileName(flow: Flow, extension: string): string {
	const moment = flow.moments.at(-1);
	const place = moment ? new URL(moment.url).host || "file" : "page";
	const at = (moment?.takenAt ?? "").slice(0, 16).replace(/[T:]/g, (sign) => (sign === "T" ? "-" : ""));
	return `fairtick-${place.replace(/[^a-z0-9.-]+/gi, "-")}-${at}.${extension}`;
}

/** Hands a file to the browser's own downloading. */
export function save(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	// The download has its own hold on the data once the click is handled.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

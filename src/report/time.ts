/** A time as the record has it, without the milliseconds: `2026-11-25 06:20:00 UTC`. */
export function timeOf(takenAt: string): string {
	const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(takenAt);
	return match ? `${match[1]} ${match[2]} UTC` : takenAt;
}

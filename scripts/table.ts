/** Columns of a terminal that a text takes; Chinese signs take two. */
function width(text: string): number {
	return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
}

/** A table in Markdown, padded so that it reads as text too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, i) => Math.max(3, ...[title, ...rows.map((cells) => cells[i] ?? "")].map(width)));
	const padded = (text: string, i: number) => text + " ".repeat((widths[i] ?? 0) - width(text));
	const line = (cells: readonly string[]) => `| ${cells.map(padded).join(" | ")} |`;
	return [line(head), `|${widths.map((wide) => "-".repeat(wide + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}

import { wrap } from "../../src/cli/wrap.ts";
import type { Verdict } from "./popup.ts";

const WIDTH = 100;

function indented(text: string, by: string): string {
	return wrap(text, WIDTH - by.length)
		.map((line) => by + line)
		.join("\n");
}

/** What the popup said of one screen, to be read on a terminal. */
export function printVerdict(name: string, path: string, { headline, findings }: Verdict): string {
	const lines = [`── ${name} (${path})`, `   ${headline}`];
	for (const { rule, severity, title, said } of findings) {
		lines.push("", indented(`${title} · ${severity} · ${rule}`, "   "));
		for (const [heading, text] of said) lines.push(indented(`${heading}: ${text}`, "     "));
	}
	return `${lines.join("\n")}\n`;
}

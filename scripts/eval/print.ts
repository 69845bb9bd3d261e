import { table } from "../table.ts";
import type { Counts, Note, Tally } from "./tally.ts";

const targets: Readonly<Record<string, string>> = {
	requests: "precision ≥ 0.97, recall ≥ 0.95",
	state: "≥ 0.99",
	"all rules, failed": "precision ≥ 0.97",
};

const ratio = (part: number, whole: number) => (whole === 0 ? "–" : `${(part / whole).toFixed(3)} (${part}/${whole})`);

/** `onlyRecall`: nothing can be found there that is too much. */
function row(name: string, { right, missed, false: wrong, unsure, extra }: Counts, onlyRecall = false): string[] {
	const precision = onlyRecall ? "" : ratio(right, right + wrong);
	return [name, precision, ratio(right, right + missed), `${unsure}`, `${extra}`, targets[name] ?? ""];
}

function sum(all: Counts[]): Counts {
	const total: Counts = { right: 0, missed: 0, false: 0, unsure: 0, extra: 0 };
	for (const counts of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
	return total;
}

/** The figures as two tables, ready for a terminal and for `docs/accuracy.md`. */
export function figures(tally: Tally): string {
	const rows = (...names: string[]) => names.map((name) => row(name, tally.of(name)));
	const shares = (...names: string[]) => names.map((name) => row(name, tally.of(name), true));
	const main = table(
		["What", "Precision", "Recall or share right", "Unsure", "Extra", "Target"],
		[
			...rows("requests"),
			...shares(...tally.measures("requests: "), "pages without consent", "state", "default state"),
			...rows("purposes", ...tally.measures("issue: "), "privacy policy named", "way to delete the account"),
			...shares("kind of screen"),
		],
	);
	const ids = [
		...new Set(
			[...tally.measures("failed: "), ...tally.measures("cantTell: ")].map((name) => name.split(": ")[1] ?? ""),
		),
	];
	const failed = sum(tally.measures("failed: ").map((name) => tally.of(name)));
	const unsure = sum(tally.measures("cantTell: ").map((name) => tally.of(name)));
	const cells = (name: string, sure: Counts, doubt: Counts) => [
		name,
		ratio(sure.right, sure.right + sure.false),
		`${doubt.right}`,
		`${doubt.unsure}`,
		`${sure.extra} / ${doubt.extra}`,
		targets[`${name}, failed`] ?? "",
	];
	const rules = table(
		[
			"Rule (pages)",
			"failed: precision",
			"cantTell, labelled",
			"cantTell, no label",
			"Not scored: failed / cantTell",
			"Target",
		],
		[
			...ids.sort().map((id) => cells(id, tally.of(`failed: ${id}`), tally.of(`cantTell: ${id}`))),
			cells("all rules", failed, unsure),
		],
	);
	const left = tally.measures("not scored: ").map((name) => `${name.slice(12)} ${tally.of(name).extra}`);
	return [main, rules, `Labelled issues that no rule here is held to: ${left.join(", ") || "none"}.`].join("\n\n");
}

/** Every note on its own line, grouped by what was measured. */
export function misses(notes: readonly Note[]): string {
	const groups = new Map<string, Note[]>();
	for (const note of notes) {
		const key = `${note.measure}: ${note.verdict}`;
		groups.set(key, [...(groups.get(key) ?? []), note]);
	}
	const line = ({ page, expected, seen }: Note) =>
		`  ${page} | expected ${expected} | seen ${seen}`.replace(/\s+/g, " ").replace(/^/, "  ");
	return [...groups].map(([key, all]) => [`${key} (${all.length})`, ...all.map(line)].join("\n")).join("\n\n");
}

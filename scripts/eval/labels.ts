import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export type ControlType = "native-checkbox" | "custom-checkbox" | "radio" | "button" | "implied-text" | "hidden-input";

/** One control or sentence that a labeller described. The names are those of the label files. */
export interface ControlLabel {
	selector: string;
	text: string;
	type: ControlType;
	default_checked: boolean;
	purposes: string[];
	/** null: the labeller could not say; not scored. */
	is_consent: boolean | null;
}

/** What a labeller says of one saved page. */
export interface PageLabel {
	/** Path of the page in its folder. */
	file: string;
	kind: string;
	consent_controls: ControlLabel[];
	privacy_policy_link: { present: boolean | null };
	account_deletion: { applicable: boolean; present: boolean; selector: string | null };
	issues: string[];
	/** The page has no consent control at all. */
	hard_negative?: boolean;
	/** The labeller could not decide; the page is skipped. */
	ambiguous?: boolean;
}

/** Reads `gold.jsonl` of a labelled folder. Throws with the line's number, or with the names of pages that are missing. */
export async function readLabels(folder: string): Promise<PageLabel[]> {
	const path = join(folder, "gold.jsonl");
	const lines = (await readFile(path, "utf8")).split("\n");
	const labels = lines.flatMap((line, index) => {
		if (!line.trim()) return [];
		try {
			return [JSON.parse(line) as PageLabel];
		} catch (error) {
			throw new Error(`${path}:${index + 1} is not JSON: ${(error as Error).message}`);
		}
	});
	const missing = labels.filter(({ file }) => !existsSync(join(folder, file))).map(({ file }) => file);
	if (missing.length) throw new Error(`Labelled, but not in ${folder}: ${missing.join(", ")}`);
	return labels.filter(({ ambiguous }) => !ambiguous);
}

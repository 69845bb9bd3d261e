import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { PolicyDocument } from "../../src/engine/flow.ts";
import { analysePolicy, type PolicyReading } from "../../src/facts/policy/analyse.ts";
import type { DisclosureId } from "../../src/facts/policy/disclosures.ts";
import type { Offline } from "../offline.ts";
import { table } from "../table.ts";

/** Labels of a policy: its file, and one boolean per disclosure under the labeller's own names. */
type PolicyLabel = { file: string } & Record<string, unknown>;

/** What answers each label. */
const answers: Readonly<Record<string, DisclosureId>> = {
	operator_named: "operatorName",
	pi_types_listed: "dataTypes",
	purposes_stated: "purposes",
	sensitive_pi_rule: "sensitiveRules",
	sharing_rule: "sharing",
	sdk_mentioned: "thirdPartyMention",
	sdk_listed: "thirdPartyList",
	retention_stated: "retention",
	storage_location: "storagePlace",
	security_measures: "security",
	access_correction: "correction",
	deletion_right: "deletion",
	deregistration: "accountClosing",
	withdraw_consent: "withdrawal",
	complaint_channel: "complaint",
	contact: "contact",
	response_time: "responseTime",
	minors: "minors",
	cross_border: "crossBorder",
	update_notice: "updateNotice",
	date_stated: "date",
	cookies: "cookies",
	consent_by_use: "consentByUse",
	claims_no_collection: "noCollection",
};
/** Below this many positives one label more or less decides the figure. */
const LEAST_POSITIVE = 4;

/** The reader of documents as one script that leaves its function in the page. */
async function readerScript(): Promise<string> {
	const entry = fileURLToPath(new URL("../../src/capture/policyDocument.ts", import.meta.url));
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: "error",
		build: { write: false, lib: { entry, formats: ["iife"], name: "policyReader", fileName: "reader" } },
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !("output" in output)) throw new Error("The reader of documents was not built");
	return output.output[0].code;
}

async function labelsOf(folder: string, only: string): Promise<PolicyLabel[]> {
	const path = join(folder, "gold_policies.jsonl");
	if (!existsSync(path)) return [];
	const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim());
	return lines.map((line) => JSON.parse(line) as PolicyLabel).filter(({ file }) => file.includes(only));
}

interface Sum {
	right: number;
	false: number;
	missed: number;
	notes: string[];
}

function score(label: PolicyLabel, { found }: PolicyReading, sums: Map<string, Sum>): void {
	for (const [name, id] of Object.entries(answers)) {
		const expected = label[name];
		if (typeof expected !== "boolean") continue;
		const sum = sums.get(name) ?? { right: 0, false: 0, missed: 0, notes: [] };
		sums.set(name, sum);
		const [place] = found[id];
		if (expected && place) sum.right++;
		else if (expected) {
			sum.missed++;
			sum.notes.push(`missed  ${name} in ${label.file}`);
		} else if (place) {
			sum.false++;
			sum.notes.push(`false   ${name} in ${label.file}: “${place.text.slice(0, 80)}”`);
		}
	}
}

const share = (part: number, total: number) => (total === 0 ? "–" : `${(part / total).toFixed(3)} (${part}/${total})`);

/** Reads the labelled policies of a folder: how well they were read, and each miss; empty where it has none. */
export async function readPolicies(offline: Offline, folder: string, only: string) {
	const labels = await labelsOf(folder, only);
	if (labels.length === 0) return { figures: "", misses: "" };
	const script = await readerScript();
	const tab = await offline.open();
	const sums = new Map<string, Sum>();
	let slowest = 0;
	for (const label of labels) {
		await tab.goto(`${offline.origin}/${label.file.split("/").map(encodeURIComponent).join("/")}`, {
			waitUntil: "load",
		});
		await tab.evaluate(script);
		const read = (await tab.evaluate("policyReader.readDocument(document)")) as PolicyDocument;
		const began = performance.now();
		score(label, analysePolicy({ ...read, id: "d1", url: label.file, source: "file", takenAt: "", sha256: "" }), sums);
		slowest = Math.max(slowest, performance.now() - began);
	}
	await tab.close();
	const rows = [...sums].map(([name, { right, false: wrong, missed }]) =>
		right + missed < LEAST_POSITIVE
			? [name, `${right + missed} positive`, "", `${wrong}`]
			: [name, share(right, right + wrong), share(right, right + missed), `${wrong}`],
	);
	const total = (key: "right" | "false" | "missed") => [...sums.values()].reduce((sum, counts) => sum + counts[key], 0);
	const f1 = (2 * total("right")) / (2 * total("right") + total("false") + total("missed"));
	const figures = [
		table(["Disclosure", "Precision", "Recall", "False"], rows),
		`${labels.length} policies: micro F1 ${f1.toFixed(3)} (target ≥ 0.90), slowest reading ${slowest.toFixed(1)} ms.`,
	].join("\n\n");
	const notes = [...sums.values()].flatMap(({ notes }) => notes);
	return { figures, misses: notes.length ? [`policies (${notes.length})`, ...notes].join("\n  ") : "" };
}

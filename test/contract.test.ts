import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { severities, type Text } from "../src/engine/finding.ts";
import { issueIds } from "../src/engine/issues.ts";
import { citations } from "../src/law/citations.ts";
import { basisOf, cite, readOf } from "../src/law/cite.ts";
import { gists } from "../src/law/gists.ts";
import { instruments } from "../src/law/instruments.ts";
import { rules } from "../src/rules/index.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const LEAST_CASES = 8;

async function list(folder: string): Promise<string[]> {
	return (await readdir(root + folder)).sort();
}

async function idsIn(folder: string, ending: string): Promise<string[]> {
	return (await list(folder))
		.filter((name) => name.endsWith(ending) && name !== `index${ending}`)
		.map((name) => name.slice(0, -ending.length));
}

const files = await idsIn("src/rules", ".ts");
const docs = await idsIn("docs/rules", ".md");
const folders = (await list("test/fixtures")).filter((name) => !name.includes("."));
const flows = (await idsIn("test/flows", ".ts")).filter((name) => name !== "flowCase");
const ids = rules.map(({ id }) => id);

async function casesOf(id: string): Promise<number> {
	if (flows.includes(id)) return ((await import(`./flows/${id}.ts`)) as { cases: unknown[] }).cases.length;
	const names = (await list(`test/fixtures/${id}`)).filter((name) => name.endsWith(".html"));
	const texts = await Promise.all(names.map((name) => readFile(`${root}test/fixtures/${id}/${name}`, "utf8")));
	return texts.join("\n").match(/data-expect="|<meta name="expect"/g)?.length ?? 0;
}

/** What is missing of a rule, one sentence each. */
async function missing(id: string): Promise<string[]> {
	const wrong: string[] = [];
	const rule = rules.find((candidate) => candidate.id === id);
	if (!files.includes(id)) wrong.push(`${id}: no file src/rules/${id}.ts`);
	if (!rule) wrong.push(`${id}: not in the list of src/rules/index.ts, or its id is not its file's name`);
	if (!docs.includes(id)) wrong.push(`${id}: no page docs/rules/${id}.md`);
	if (!folders.includes(id) && !flows.includes(id))
		wrong.push(`${id}: neither pages in test/fixtures/${id}/ nor flows in test/flows/${id}.ts`);
	else if ((await casesOf(id)) < LEAST_CASES)
		wrong.push(`${id}: ${await casesOf(id)} fixture cases, ${LEAST_CASES} are the least`);
	for (const basis of rule?.basis ?? []) {
		if (readOf(id, basis) === null) wrong.push(`${id}: the law data does not give it the basis "${basis}"`);
	}
	return wrong;
}

async function docFaults(id: string): Promise<string[]> {
	const rule = rules.find((candidate) => candidate.id === id);
	const text = await readFile(`${root}docs/rules/${id}.md`, "utf8");
	const wanted = [
		`# ${rule?.title.en}`,
		rule?.title.zh ?? "",
		...(rule?.basis ?? []),
		"## What it observes",
		"## Why it matters",
	];
	return [...wanted, "## When it stays unsure", "## Remedy", "## False alarms that it avoids", "## Limits", "## 摘要"]
		.filter((piece) => !text.includes(piece))
		.map((piece) => `docs/rules/${id}.md does not hold “${piece}”`);
}

describe("a rule is one file, one list line, one doc page, one fixture folder", () => {
	it.each([...new Set([...ids, ...files, ...docs, ...folders, ...flows])].sort())("%s", async (id) => {
		expect(await missing(id)).toEqual([]);
	});

	it("lists no rule twice", () => {
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
	it("is complete", () => {
		expect(issueIds).toContain(rule.issue);
		expect(severities).toContain(rule.severity);
		expect(rule.basis.length).toBeGreaterThan(0);
		expect(rule.basis.filter((basis, i) => rule.basis.indexOf(basis) !== i)).toEqual([]);
	});

	it("speaks English and Chinese", () => {
		for (const text of [rule.title, rule.remedy]) expectBoth(text);
	});

	it("has a doc page with its title, clauses and sections", async () => {
		expect(await docFaults(id)).toEqual([]);
	});

	it("keeps each of its sentences in both languages", async () => {
		const source = await readFile(`${root}src/rules/${id}.ts`, "utf8");
		const english = source.match(/\ben:/g)?.length ?? 0;
		expect(source.match(/\bzh:/g)?.length ?? 0).toBe(english);
		// Findings say "may breach", never that a law is breached.
		expect(source).not.toMatch(/\b(?:breaches|violates|illegal|unlawful)\b|违法|违反/);
	});
});

function expectBoth({ en, zh }: Text): void {
	expect(en).toMatch(/[A-Za-z]{3}/);
	expect(en).not.toMatch(/[\u4e00-\u9fff]/);
	expect(zh).toMatch(/[\u4e00-\u9fff]{2}/);
}

describe("the law data", () => {
	it("resolves every clause of every rule", () => {
		for (const id of Object.keys(citations)) {
			for (const basis of basisOf(id)) {
				const cited = cite(basis);
				expect(`${cited.instrument} ${cited.clause}`).toBe(basis);
				expectBoth({ en: `clause ${cited.name.en}`, zh: cited.name.zh });
				expectBoth(cited.binding);
			}
		}
	});

	it("says in both languages what each clause of a rule means, and of no other", () => {
		const used = rules.flatMap(({ basis }) => basis);
		for (const basis of used) expectBoth(cite(basis).says ?? { en: `nothing on ${basis}`, zh: "" });
		expect(Object.keys(gists).filter((basis) => !used.includes(basis))).toEqual([]);
	});

	it("holds each instrument once, and no unknown one is cited", () => {
		const keys = instruments.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const cited = Object.values(citations).flatMap((list) => list.map(([key]) => key));
		expect(cited.filter((key) => !keys.includes(key))).toEqual([]);
	});

	it("shows a clause that was not read as unverified", () => {
		expect(cite("P49 operative part 1").verified).toBe(false);
		expect(cite("M191 3.4").verified).toBe(true);
		expect(() => cite("M191 99")).toThrow(RangeError);
	});
});

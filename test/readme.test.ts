import { access, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readMes, withRuleTable } from "../scripts/rule-table.ts";
import { rules } from "../src/rules/index.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const pages = [...Object.keys(readMes), "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"];

const exists = (path: string): Promise<boolean> =>
	access(path).then(
		() => true,
		() => false,
	);

describe.each(Object.entries(readMes))("%s", (name, language) => {
	it("lists the rules as they are; if not, run: npx tsx scripts/rule-table.ts", async () => {
		const text = await readFile(root + name, "utf8");
		expect(text).toBe(withRuleTable(text, language));
		for (const { id } of rules) expect(text).toContain(`docs/rules/${id}.md`);
	});
});

it.each(pages)("%s points to files that exist", async (name) => {
	const text = await readFile(root + name, "utf8");
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
		.map((found) => (found[1] ?? found[2] ?? "").split("#")[0] ?? "")
		.filter((target) => target && !/^[a-z]+:/.test(target));
	const missing: string[] = [];
	for (const target of targets) if (!(await exists(join(root, dirname(name), target)))) missing.push(target);
	expect(missing).toEqual([]);
});

it("stops where a read-me has no place for the table", () => {
	expect(() => withRuleTable("# A read-me", "en")).toThrow(/No place/);
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

/** Imports point down: what each folder under src/ may import, beside itself. */
const UI = ["preact", "@preact/signals"];
const layers: Record<string, { folders: string[]; packages?: string[]; node?: true }> = {
	engine: { folders: [] },
	words: { folders: [] },
	law: { folders: ["engine"] },
	vendors: { folders: ["engine"], packages: ["third-party-web", "tldts"] },
	facts: { folders: ["engine", "words"] },
	rules: { folders: ["engine", "facts", "law"] },
	capture: { folders: ["engine", "words", "facts"], packages: ["@mozilla/readability"] },
	inpage: { folders: ["engine", "words", "law", "facts", "rules", "capture"] },
	report: { folders: ["engine", "law"], packages: ["fflate"] },
	store: { folders: ["engine", "report"], packages: ["@preact/signals"] },
	view: { folders: ["store", "report", "engine", "law"], packages: UI },
	extension: {
		folders: ["engine", "words", "law", "vendors", "facts", "rules", "capture", "inpage", "report", "store", "view"],
		packages: [...UI, "idb"],
	},
	cli: {
		folders: ["engine", "words", "law", "facts", "rules", "capture", "inpage", "report"],
		packages: ["puppeteer-core"],
		node: true,
	},
};

/** Globals of a page or of a browser; pure code does without them. */
const denied = ["document", "window", "chrome", "browser"];
const touching = ["capture", "inpage", "view", "extension", "cli"];

const root = fileURLToPath(new URL("../", import.meta.url));
const src = join(root, "src");
const files = readdirSync(src, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
	.map(({ parentPath, name }) => relative(src, join(parentPath, name)).replaceAll("\\", "/"))
	.sort();

function importsOf(file: string): string[] {
	const source = readFileSync(join(src, file), "utf8");
	const { module, errors } = parseSync(file, source);
	if (errors.length > 0) throw new Error(`src/${file}: ${errors[0]?.message}`);
	const exported = module.staticExports.flatMap(({ entries }) =>
		entries.map(({ moduleRequest }) => moduleRequest?.value),
	);
	const dynamic = module.dynamicImports.map(({ moduleRequest }) => {
		const written = source.slice(moduleRequest.start, moduleRequest.end);
		const literal = /^["'`]([^"'`$]+)["'`]$/.exec(written)?.[1];
		if (!literal) throw new Error(`src/${file}: import(${written}) names no module that a test could check`);
		return literal;
	});
	const named = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...dynamic];
	return named.filter((specifier) => specifier !== undefined);
}

/** What is wrong with one import; null when nothing is. */
function fault(file: string, specifier: string): string | null {
	const from = file.split("/")[0] ?? "";
	const allowed = layers[from];
	if (!allowed) return null;
	if (specifier.startsWith(".")) {
		const to = posix.normalize(posix.join(dirname(file), specifier)).split("/")[0] ?? "";
		if (to === from || allowed.folders.includes(to)) return null;
		return `src/${file} imports ${specifier}: ${from} may not import ${to === ".." ? "what is outside src" : to}`;
	}
	if (specifier.startsWith("node:"))
		return allowed.node ? null : `src/${file} imports ${specifier}: ${from} runs in a browser`;
	const packages = allowed.packages ?? [];
	if (packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))) return null;
	return `src/${file} imports ${specifier}: ${from} may not import that package`;
}

describe("layers", () => {
	it("has a row for every folder under src/, and a folder for every row", () => {
		const folders = readdirSync(src, { withFileTypes: true }).map(({ name }) => name);
		expect(folders.sort()).toEqual(Object.keys(layers).sort());
	});

	it.each(Object.keys(layers))("%s imports only what it may", (layer) => {
		const own = files.filter((file) => file.startsWith(`${layer}/`));
		const faults = own.flatMap((file) => importsOf(file).map((specifier) => fault(file, specifier)));
		expect(faults.filter((each) => each !== null)).toEqual([]);
	});

	it("finds each kind of forbidden import", () => {
		expect(fault("engine/run.ts", "../words/match.ts")).toContain("engine may not import words");
		expect(fault("words/en.ts", "node:fs")).toContain("runs in a browser");
		expect(fault("report/html.ts", "preact")).toContain("may not import that package");
		expect(fault("cli/main.ts", "../extension/shell.ts")).toContain("cli may not import extension");
		expect(fault("engine/run.ts", "../../scripts/table.ts")).toContain("what is outside src");
	});

	it("has the linter deny the globals of pages and browsers to all other folders", () => {
		const { overrides } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
		const rule = ({ linter }: { linter?: { rules: { style?: { noRestrictedGlobals?: unknown } } } }) =>
			linter?.rules.style?.noRestrictedGlobals as { level: string; options: { deniedGlobals: object } } | undefined;
		const override = overrides.find(rule);
		expect(override.includes).toEqual(["src/**", ...touching.map((folder) => `!src/${folder}/**`)]);
		expect(rule(override)?.level).toBe("error");
		expect(Object.keys(rule(override)?.options.deniedGlobals ?? {})).toEqual(denied);
	});

	it("gives no folder or file a name that says nothing", () => {
		const empty = files.filter((file) => /(?:^|\/)(?:utils?|common|shared|helpers?)(?:\/|\.tsx?$)/.test(file));
		expect(empty).toEqual([]);
	});
});

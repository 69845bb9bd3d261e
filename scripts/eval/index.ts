import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startOffline } from "../offline.ts";
import { serveFolder } from "./folder.ts";
import { type PageLabel, readLabels } from "./labels.ts";
import { observe } from "./observe.ts";
import { readPolicies } from "./policies.ts";
import { figures, misses } from "./print.ts";
import { scorePage } from "./score.ts";
import { createTally } from "./tally.ts";

const USAGE = "npm run eval -- FOLDER [--only TEXT] [--script FILE] [--write]";

async function evaluate(folder: string, pages: readonly PageLabel[], script: string, only: string) {
	const tally = createTally();
	const offline = await startOffline(serveFolder(folder));
	try {
		let tab = await offline.open();
		for (const page of pages) {
			const address = `${offline.origin}/${page.file.split("/").map(encodeURIComponent).join("/")}`;
			try {
				scorePage(page, await observe(tab, address, script, page), tally);
			} catch (error) {
				tally.add("looked at", "missed", { page: page.file, expected: "a look", seen: String(error) });
				// A page that went away under the look may do so again: it does not get to spoil the next one.
				await tab.close().catch(() => {});
				tab = await offline.open();
			}
		}
		return { tally, policies: await readPolicies(offline, folder, only) };
	} finally {
		await offline.close();
	}
}

/** What the folder's own README says that a keyword checker gets on these pages. */
async function baseline(folder: string): Promise<string> {
	const readme = await readFile(join(folder, "README.md"), "utf8").catch(() => "");
	return readme.split("\n").find((line) => line.includes("keyword checker")) ?? "";
}

/** Puts the figures between the two marks of the document; what people wrote around them stays. */
async function write(path: string, text: string): Promise<void> {
	const document = await readFile(path, "utf8");
	const marked = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/;
	if (!marked.test(document)) throw new Error(`${path} has no marks for the figures`);
	await writeFile(
		path,
		document.replace(marked, (_, before: string, after: string) => `${before}${text}\n${after}`),
	);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		only: { type: "string", default: "" },
		script: { type: "string", default: "dist/fairtick.js" },
		write: { type: "boolean", default: false },
	},
});
const [given] = positionals;
if (!given) throw new Error(USAGE);
if (values.only && values.write) throw new Error("Figures of some pages are not written down: give --only or --write.");
const folder = resolve(given);
const pages = (await readLabels(folder)).filter(({ file }) => file.includes(values.only));
const { tally, policies } = await evaluate(folder, pages, await readFile(values.script, "utf8"), values.only);
const day = new Date().toISOString().slice(0, 10);
const summary = [`${day}, ${pages.length} labelled pages.`, figures(tally), policies.figures, await baseline(folder)]
	.filter(Boolean)
	.join("\n\n");
console.log([summary, misses(tally.notes), policies.misses].filter(Boolean).join("\n\n"));
if (values.write) await write("docs/accuracy.md", summary);

import { writeFile } from "node:fs/promises";
import type { Browser } from "puppeteer-core";
import type { Text } from "../engine/finding.ts";
import { TOOL } from "../engine/flow.ts";
import { rulePack } from "../law/rulePack.ts";
import { asksAnything } from "../report/grouping.ts";
import { htmlReport } from "../report/html.ts";
import { writeFlow } from "../report/json.ts";
import { plain } from "../report/plain.ts";
import { standingOf } from "../report/reviews.ts";
import { verdictText } from "../report/reviewWording.ts";
import type { Language } from "../report/wording.ts";
import { rules } from "../rules/index.ts";
import { others } from "../words/others.ts";
import { learn } from "../words/vocabulary.ts";
import { type Inspection, readArguments } from "./arguments.ts";
import { startBrowser } from "./browser.ts";
import { Failure } from "./failure.ts";
import { type Judged, join } from "./flows.ts";
import { createLooker } from "./look.ts";
import { checkOutputs } from "./outputs.ts";
import { printed } from "./print.ts";
import { targetsOf } from "./targets.ts";
import { usage } from "./usage.ts";
import { words } from "./wording.ts";

/** The command line's way out. */
export interface Terminal {
	out(text: string): void;
	err(text: string): void;
	width: number;
	colour: boolean;
	lang: Language;
	/** Source of the in-page script. */
	script(): Promise<string>;
}

/** Exit codes: 0 nothing failed, 1 something failed, 2 something could not be inspected. */
export type ExitCode = 0 | 1 | 2;

// Rules read wording as well.
learn(others);

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Runs one command. Never rejects for what a person can get wrong: that is told on `err`. */
export async function runCommand(given: readonly string[], terminal: Terminal): Promise<ExitCode> {
	try {
		const command = readArguments(given, terminal.lang);
		if (command.kind === "version") {
			terminal.out(`fairtick ${TOOL} (rules ${rulePack})\n`);
			return 0;
		}
		if (command.kind === "help") {
			terminal.out(usage[command.lang]);
			return command.asked ? 0 : 2;
		}
		return await inspect(command.inspection, terminal);
	} catch (error) {
		const lang = languageWanted(given) ?? terminal.lang;
		terminal.err(`fairtick: ${sentence(error)[lang]}\n`);
		return 2;
	}
}

/** The language asked for, read even where the other arguments cannot be. */
function languageWanted(given: readonly string[]): Language | null {
	const told = /(?:^|\0)--lang[=\0](zh|en)(?:\0|$)/.exec(given.join("\0"))?.[1];
	return told === undefined ? null : (told as Language);
}

async function inspect(inspection: Inspection, terminal: Terminal): Promise<ExitCode> {
	const { lang, json } = inspection;
	const targets = await targetsOf(inspection.targets);
	await checkOutputs(inspection, targets);
	let browser: Promise<Browser> | null = null;
	const looker = createLooker({
		inspection,
		rules,
		browser: () => {
			browser ??= startBrowser(inspection.profile);
			return browser;
		},
		script: terminal.script,
		pictures: inspection.html !== null,
	});
	const judged: Judged[] = [];
	const total = { failed: 0, review: 0, broken: 0 };
	try {
		for (const [i, target] of targets.entries()) {
			terminal.err(`${words.inspecting(i + 1, targets.length, plain(target.name))[lang]}\n`);
			try {
				const one = await looker.look(target);
				const standing = standingOf(one.flow);
				judged.push(one);
				for (const { title, why } of one.unread)
					terminal.err(`fairtick: ${plain(target.name)}: ${plain(words.unread(title, why)[lang])}\n`);
				total.failed += standing.failed;
				total.review += standing.review;
				terminal.out(
					json
						? `${JSON.stringify({ target: target.name, ...one.flow })}\n`
						: printed(target.name, one.flow, byId, { lang, width: terminal.width, colour: terminal.colour }),
				);
			} catch (error) {
				total.broken++;
				const why = sentence(error)[lang];
				terminal.err(`fairtick: ${plain(target.name)}: ${why}\n`);
				if (json) terminal.out(`${JSON.stringify({ target: target.name, error: why })}\n`);
			}
		}
	} finally {
		looker.close();
		await (browser as Promise<Browser> | null)?.then((started) => started.close()).catch(() => {});
	}
	if (!json && targets.length > 1) {
		terminal.out(`${words.total(targets.length, total.failed, total.review, total.broken)[lang]}\n`);
	}
	await keep(inspection, judged, terminal);
	// What a person judged not a problem has failed all the same: a check that goes green by a decision in a file would hide it.
	const failed = judged.some(({ flow }) => flow.findings.some(({ outcome }) => outcome === "failed"));
	const unread = judged.some(({ unread }) => unread.length > 0);
	return total.broken > 0 || unread ? 2 : failed ? 1 : 0;
}

/** Writes the files that were asked for: one flow and one report, however many the targets. */
async function keep({ save, html, lang }: Inspection, judged: readonly Judged[], terminal: Terminal): Promise<void> {
	if (save === null && html === null) return;
	const tell = (said: Text) => terminal.err(`${said[lang]}\n`);
	const all = join(judged, rules);
	if (!all) return tell(words.nothingToSave);
	const { flow, saved, pictures, screens } = all;
	if (judged.length > 1) {
		tell(words.asOneFlow(verdictText(standingOf(flow), asksAnything(flow))));
	}
	if (save !== null) {
		await write(save, writeFlow(flow));
		tell(words.saved(save, flow.moments.length));
	}
	if (html !== null) {
		await write(html, htmlReport(flow, { rules, lang, pictures, screens, saved }));
		tell(words.reported(html));
	}
}

async function write(file: string, text: string): Promise<void> {
	try {
		await writeFile(file, text);
	} catch (error) {
		const why = (error as NodeJS.ErrnoException).code ?? String(error);
		throw new Failure(`The file ${file} could not be written (${why}).`, `无法写入文件 ${file}（${why}）。`);
	}
}

/** One sentence on one line; a defect of our own is told as such, with its message. */
function sentence(error: unknown): Text {
	if (error instanceof Failure) return { en: plain(error.text.en), zh: plain(error.text.zh) };
	const message = plain(error instanceof Error ? error.message : String(error)).slice(0, 300);
	return { en: `Fairtick itself failed here (${message}).`, zh: `Fairtick 自身出错（${message}）。` };
}

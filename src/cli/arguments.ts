import { parseArgs } from "node:util";
import type { Context } from "../engine/flow.ts";
import type { Language } from "../report/wording.ts";
import { readContext } from "./context.ts";
import { Failure } from "./failure.ts";

/** What `fairtick inspect` was asked to do. */
export interface Inspection {
	targets: string[];
	json: boolean;
	html: string | null;
	save: string | null;
	mobile: boolean;
	lang: Language;
	/** What was said of it; the rest is a saved flow's own. */
	context: Partial<Context>;
	profile: string | null;
	/** A selector to wait for, or milliseconds. */
	wait: string | number | null;
	/** Read the privacy policies that the pages link as well. */
	policy: boolean;
}

export type Command =
	| { kind: "help"; lang: Language; asked: boolean }
	| { kind: "version" }
	| { kind: "inspect"; inspection: Inspection };

const options = {
	json: { type: "boolean" },
	html: { type: "string" },
	save: { type: "string" },
	mobile: { type: "boolean" },
	lang: { type: "string" },
	jurisdiction: { type: "string" },
	surface: { type: "string" },
	service: { type: "string" },
	profile: { type: "string" },
	wait: { type: "string" },
	policy: { type: "boolean" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean", short: "v" },
} as const;

type Name = keyof typeof options;
type Given = Partial<Record<Name, string | true>>;

/** Reads the arguments after the program's name. Throws a Failure for any that cannot be understood. */
export function readArguments(given: readonly string[], systemLang: Language): Command {
	const { values, positionals } = tokens(given);
	const lang = values.lang === undefined ? systemLang : readLang(values.lang as string);
	if (values.version) return { kind: "version" };
	if (values.help || given.length === 0) return { kind: "help", lang, asked: given.length > 0 };
	const [command, ...targets] = positionals;
	if (command !== "inspect") throw unknownCommand(command);
	if (targets.length === 0) {
		throw new Failure(
			"Nothing to inspect was named: give an address, an HTML file, a folder or a saved flow, as in “fairtick inspect signup.html”.",
			"未指定检查对象：请提供网址、HTML 文件、文件夹或已保存的流程，例如“fairtick inspect signup.html”。",
		);
	}
	const text = (name: Name): string | null => (values[name] as string | undefined) ?? null;
	const wait = text("wait");
	const inspection: Inspection = {
		targets,
		json: values.json === true,
		html: text("html"),
		save: text("save"),
		mobile: values.mobile === true,
		lang,
		context: readContext({ jurisdiction: text("jurisdiction"), surface: text("surface"), service: text("service") }),
		profile: text("profile"),
		wait: wait !== null && /^\d+$/.test(wait) ? Number(wait) : wait,
		policy: values.policy === true,
	};
	return { kind: "inspect", inspection };
}

function tokens(given: readonly string[]): { values: Given; positionals: string[] } {
	const { tokens, positionals } = parseArgs({
		args: [...given],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values: Given = {};
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName, value } = token;
		if (!Object.hasOwn(options, name)) {
			throw new Failure(
				`Unknown option ${rawName}; “fairtick --help” lists the options.`,
				`未知选项 ${rawName}；可用“fairtick --help”查看全部选项。`,
			);
		}
		const wants = options[name as Name].type === "string";
		// `--html --json` would take the second for the file's name.
		if (wants && (!value || (token.inlineValue === false && value.startsWith("-")))) {
			throw new Failure(`Option ${rawName} needs a value.`, `选项 ${rawName} 缺少取值。`);
		}
		if (!wants && value !== undefined)
			throw new Failure(`Option ${rawName} takes no value.`, `选项 ${rawName} 不接受取值。`);
		values[name as Name] = value ?? true;
	}
	return { values, positionals };
}

function unknownCommand(command: string | undefined): Failure {
	if (command === undefined) {
		return new Failure(
			"No command was given; it is “fairtick inspect <what>”.",
			"未指定命令；用法为“fairtick inspect <检查对象>”。",
		);
	}
	return new Failure(
		`Unknown command “${command}”; it is “fairtick inspect <what>”.`,
		`未知命令“${command}”；用法为“fairtick inspect <检查对象>”。`,
	);
}

function readLang(value: string): Language {
	if (value === "zh" || value === "en") return value;
	throw new Failure(`Unknown language “${value}”: --lang is zh or en.`, `未知语言“${value}”：--lang 只能是 zh 或 en。`);
}

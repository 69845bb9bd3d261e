import { type Flow, SCHEMA } from "../engine/flow.ts";
import { flowShape } from "./flowShape.ts";
import { FlowError } from "./shape.ts";

/** Deeper than any flow; a file nested further is made to exhaust what reads it. */
const DEEPEST = 40;

/** The flow as contract 1 has it, for reading by people: one entry per line, ends with a newline. */
export function writeFlow(flow: Flow): string {
	return `${JSON.stringify(flow, null, "\t")}\n`;
}

/**
 * Reads a saved flow. Throws a FlowError that names what is wrong, at which place, and what to do; the
 * content is taken for hostile: nothing of it is believed that was not checked here.
 */
export function readFlow(text: string): Flow {
	const value = parse(text);
	const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
	if (schema !== SCHEMA) throw otherSchema(schema);
	requireShallow(value);
	// What it adds up to is made anew whenever it is judged.
	const { ledger: _, ...flow } = flowShape(value, "$");
	requireMoments(flow);
	return flow;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""), (key, value) => (key === "__proto__" ? undefined : value));
	} catch (error) {
		const why = error instanceof RangeError ? "nested too deeply" : (error as Error).message;
		throw new FlowError("$", {
			en: `this is not JSON (${why}). Save the flow again with --save`,
			zh: `不是有效的 JSON（${why}）。请用 --save 重新保存`,
		});
	}
}

function otherSchema(schema: unknown): FlowError {
	if (typeof schema === "string" && schema.startsWith("fairtick/")) {
		return new FlowError("schema", {
			en: `schema: this flow has the form ${JSON.stringify(schema.slice(0, 40))}, and this Fairtick reads ${SCHEMA}. Use the Fairtick that saved it, or inspect again`,
			zh: `schema：该流程的格式为 ${JSON.stringify(schema.slice(0, 40))}，当前版本只支持 ${SCHEMA}。请使用保存它的版本，或重新检查`,
		});
	}
	return new FlowError("schema", {
		en: `schema: this JSON is no Fairtick flow, because it does not say ${JSON.stringify(SCHEMA)} there. Give a file saved with --save or “Save JSON”`,
		zh: `schema：该 JSON 不是 Fairtick 流程，此处应为 ${JSON.stringify(SCHEMA)}。请提供用 --save 或“保存 JSON”得到的文件`,
	});
}

/** Looks level by level, so that depth costs no stack. */
function requireShallow(value: unknown): void {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) {
			throw new FlowError("$", {
				en: "this file is nested far deeper than any flow. Save the flow again with --save",
				zh: "该文件的嵌套层级远超正常流程。请用 --save 重新保存",
			});
		}
		level = level.flatMap((entry) => (typeof entry === "object" && entry !== null ? Object.values(entry) : []));
	}
}

/** Events and findings name moments by number. */
function requireMoments({ moments, events, findings }: Flow): void {
	if (moments.length === 0) {
		throw new FlowError("moments", {
			en: "moments: the flow holds no moment, so there is nothing to judge. Inspect a page and save it",
			zh: "moments：流程中没有任何页面记录，无可判断内容。请先检查页面并保存",
		});
	}
	for (const [name, list] of Object.entries({ events, findings })) {
		const i = list.findIndex(({ moment }) => !Object.hasOwn(moments, moment));
		if (i < 0) continue;
		const at = `${name}[${i}].moment`;
		const named = list[i]?.moment;
		throw new FlowError(at, {
			en: `${at}: names moment ${named}; the flow has ${moments.length}, counted from 0`,
			zh: `${at}：引用了第 ${named} 个页面记录，而流程共有 ${moments.length} 个（从 0 计数）`,
		});
	}
}

import type { Text } from "../engine/finding.ts";

/** Why a text is no flow: what is wrong, at which place, and what to do. */
export class FlowError extends Error {
	override readonly name = "FlowError";
	/** JSON path of the place; `$` is the whole. */
	readonly path: string;
	readonly text: Text;

	constructor(path: string, text: Text) {
		super(text.en);
		this.path = path;
		this.text = text;
	}
}

/** Takes a value out of JSON or throws a FlowError that names the place. */
export type Reader<T> = (value: unknown, path: string) => T;

function found(value: unknown): string {
	if (value === undefined) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "an object";
	return JSON.stringify(value).slice(0, 60);
}

const foundZh: Readonly<Record<string, string>> = { nothing: "缺失", "a list": "数组", "an object": "对象" };

function wrong(path: string, en: string, zh: string, value: unknown): never {
	const seen = found(value);
	throw new FlowError(path, {
		en: `${path}: expected ${en}, found ${seen}. Correct this entry, or save the flow again with --save`,
		zh: `${path}：应为${zh}，实际为${foundZh[seen] ?? seen}。请更正该项，或用 --save 重新保存`,
	});
}

export const string: Reader<string> = (value, path) =>
	typeof value === "string" ? value : wrong(path, "a text", "文本", value);

/** JSON has no NaN or infinity, but 1e999 reads as one. */
export const number: Reader<number> = (value, path) =>
	typeof value === "number" && Number.isFinite(value) ? value : wrong(path, "a number", "数值", value);

export const boolean: Reader<boolean> = (value, path) =>
	typeof value === "boolean" ? value : wrong(path, "true or false", "true 或 false", value);

export function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T> {
	const list = allowed.join(", ");
	return (value, path) =>
		allowed.includes(value as T) ? (value as T) : wrong(path, `one of ${list}`, `以下之一：${list}`, value);
}

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
	return (value, path) => (value === null ? null : reader(value, path));
}

/** For entries that older or hand-written flows leave out. */
export function or<T>(reader: Reader<T>, fallback: T): Reader<T> {
	return (value, path) => (value === undefined ? fallback : reader(value, path));
}

export function list<T>(reader: Reader<T>): Reader<T[]> {
	return (value, path) => {
		if (!Array.isArray(value)) return wrong(path, "a list", "数组", value);
		return value.map((entry, i) => reader(entry, `${path}[${i}]`));
	};
}

export function record<T>(reader: Reader<T>): Reader<Record<string, T>> {
	return (value, path) => {
		const source = plainObject(value, path);
		return Object.fromEntries(Object.keys(source).map((key) => [key, reader(source[key], `${path}.${key}`)]));
	};
}

/** An object with these entries; others are kept as they are, since the form may grow. */
export function object<T extends object>(readers: { [K in keyof T]: Reader<T[K]> }): Reader<T> {
	return (value, path) => {
		const read: Record<string, unknown> = { ...plainObject(value, path) };
		for (const [key, reader] of Object.entries<Reader<unknown>>(readers)) {
			read[key] = reader(Object.hasOwn(read, key) ? read[key] : undefined, path === "$" ? key : `${path}.${key}`);
		}
		return read as T;
	};
}

function plainObject(value: unknown, path: string): Record<string, unknown> {
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return wrong(path, "an object", "对象", value);
	return value as Record<string, unknown>;
}

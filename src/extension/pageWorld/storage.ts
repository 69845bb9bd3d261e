import { isIdentifier } from "../../facts/identifiers.ts";
import type { PageCall } from "../recorder/forms.ts";
import { lookOn, lookOnSetting } from "./wrap.ts";

type Area = Extract<PageCall, { kind: "storage" }>["area"];

/** Longer names hold what they should name. */
const LONGEST = 80;

/** Tells of each key that the page's scripts write, once, with whether its value looks like an identifier; never the value. */
export function hearStorage(tell: (call: PageCall) => void): () => void {
	const told = new Set<string>();
	const wrote = (area: Area, key: unknown, value: unknown): void => {
		const name = String(key).trim().slice(0, LONGEST);
		const identifier = isIdentifier(name, String(value));
		const mark = `${area} ${name} ${identifier}`;
		if (name === "" || told.has(mark)) return;
		told.add(mark);
		tell({ kind: "storage", area, key: name, identifier });
	};
	const cookie = (_: unknown, [line]: unknown[]) => {
		const [pair = ""] = String(line).split(";");
		const [name, ...value] = pair.split("=");
		wrote("cookie", name, value.join("="));
	};
	const undo = [
		lookOnSetting(Document.prototype, "cookie", cookie),
		lookOn(Storage.prototype, "setItem", (self, [key, value]) => wrote(areaOf(self), key, value)),
		lookOn(IDBFactory.prototype, "open", (_, [name]) => wrote("indexedDB", name, "")),
		lookOn(
			(globalThis as { CookieStore?: { prototype: object } }).CookieStore?.prototype,
			"set",
			(_, [first, value]) => {
				const { name, value: own } = first as { name?: string; value?: string };
				wrote("cookie", name ?? first, own ?? value);
			},
		),
	];
	return () => {
		for (const each of undo) each();
	};
}

function areaOf(self: unknown): Area {
	try {
		return self === sessionStorage ? "sessionStorage" : "localStorage";
	} catch {
		// A sandboxed page may not even ask.
		return "localStorage";
	}
}

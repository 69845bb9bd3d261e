import type { Context, Jurisdiction } from "../engine/flow.ts";
import { serviceOf, serviceTypes } from "../law/necessary.ts";
import { akaOf } from "../law/serviceAka.ts";
import { jurisdictionWords, surfaceWords } from "../report/wording.ts";
import { Failure } from "./failure.ts";

/** The options that say what to check against, as given; null where one was not. */
interface Given {
	jurisdiction: string | null;
	surface: string | null;
	service: string | null;
}

/** What was said of the context; the rest is a saved flow's own, or the default. Throws a Failure for what is unknown. */
export function readContext({ jurisdiction, surface, service }: Given): Partial<Context> {
	return {
		...(jurisdiction !== null && { jurisdictions: readJurisdictions(jurisdiction) }),
		...(surface !== null && { surface: readSurface(surface) }),
		...(service !== null && { service: readService(service), serviceBy: "person" }),
	};
}

function readJurisdictions(value: string): Jurisdiction[] {
	const known = Object.keys(jurisdictionWords) as Jurisdiction[];
	const read = value.split(",").map((part) => {
		const wanted = part.trim();
		const found = known.find((key) => key.toLowerCase() === wanted.toLowerCase());
		if (found) return found;
		throw new Failure(
			`Unknown jurisdiction “${wanted}”: --jurisdiction takes ${known.join(", ")}, several with commas between.`,
			`未知法域“${wanted}”：--jurisdiction 可取 ${known.join("、")}，多个用英文逗号分隔。`,
		);
	});
	return [...new Set(read)];
}

function readSurface(value: string): Context["surface"] {
	if (Object.hasOwn(surfaceWords, value)) return value as Context["surface"];
	throw new Failure(
		`Unknown surface “${value}”: --surface is website or h5-in-app.`,
		`未知类型“${value}”：--surface 只能是 website 或 h5-in-app。`,
	);
}

function readService(value: string): string {
	if (serviceOf(value)) return value;
	const close = closeTo(value.trim().toLowerCase());
	throw new Failure(
		`Unknown kind of service “${value}”${close.length > 0 ? `; close to it: ${close.join(", ")}` : ""}. “fairtick --help” lists all.`,
		`未知服务类型“${value}”${close.length > 0 ? `，相近的有：${close.join("、")}` : ""}。可用“fairtick --help”查看全部类型。`,
	);
}

/** At most five keys that may have been meant: by what people call the service, in both languages, or by a slip of the keys. */
function closeTo(wanted: string): string[] {
	if (wanted === "") return [];
	const called = serviceTypes.filter(({ key, name }) =>
		[key, name.en.toLowerCase(), name.zh, ...akaOf(key)].some((word) => word.includes(wanted)),
	);
	const slipped = serviceTypes.filter(({ key }) => distance(key, wanted) <= 3);
	return [...new Set([...called, ...slipped].map(({ key }) => key))].slice(0, 5);
}

/** Signs to put in, take out or change to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, sign] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 1; j <= b.length; j++) {
			const [above = 0, before = 0] = [row[j], row[j - 1]];
			next.push(Math.min(above + 1, (next[j - 1] ?? 0) + 1, before + (sign === b[j - 1] ? 0 : 1)));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

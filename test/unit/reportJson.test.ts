import { expect, test } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import { readFlow, writeFlow } from "../../src/report/json.ts";
import { FlowError } from "../../src/report/shape.ts";
import { flows } from "../view/flows.ts";

test.each(Object.entries(flows))("a flow comes back as it was saved: %s", (_, flow) => {
	expect(readFlow(writeFlow(flow))).toEqual(JSON.parse(JSON.stringify(flow)));
});

// biome-ignore lint/suspicious/noExplicitAny: these tests break the form on purpose
type Loose = Record<string, any>;

/** A saved flow with one thing changed. */
function changed(change: (flow: Loose) => void): string {
	const flow = JSON.parse(writeFlow(flows.many));
	change(flow);
	return JSON.stringify(flow);
}

function error(text: string): FlowError {
	try {
		readFlow(text);
	} catch (caught) {
		if (caught instanceof FlowError) return caught;
		throw caught;
	}
	throw new Error("It was read without an error");
}

test.each<[what: string, path: string, change: (flow: Loose) => void]>([
	["another schema", "schema", (flow) => (flow.schema = "fairtick/2")],
	["no schema", "schema", (flow) => delete flow.schema],
	["no moments", "moments", (flow) => (flow.moments = [])],
	["moments that are no list", "moments", (flow) => (flow.moments = "")],
	["an unknown means", "moments[0].requests[2].means", (flow) => (flow.moments[0].requests[2].means = "wish")],
	["a state left out", "moments[0].requests[0].state", (flow) => delete flow.moments[0].requests[0].state],
	[
		"a selector that is a number",
		"moments[0].waysOut[0].selector",
		(flow) => (flow.moments[0].waysOut[0].selector = 7),
	],
	["an object for a text", "moments[0].title", (flow) => (flow.moments[0].title = { toString: "x" })],
	["an unknown jurisdiction", "context.jurisdictions[0]", (flow) => (flow.context.jurisdictions = ["XX"])],
	["a moment out of range", "findings[0].moment", (flow) => (flow.findings[0].moment = 1)],
	["a moment between two", "findings[0].moment", (flow) => (flow.findings[0].moment = 0.5)],
	["an outcome that is a name of Object", "findings[0].outcome", (flow) => (flow.findings[0].outcome = "constructor")],
])("%s is refused with its place, in both languages", (_, path, change) => {
	const { path: told, text } = error(changed(change));
	expect(told).toBe(path);
	expect(text.en).toContain(path);
	expect(text.zh).toContain(path);
	expect(text.zh).toMatch(/\p{Script=Han}/u);
});

test.each([
	["no JSON", "<html>"],
	["empty", ""],
	["a number", "1"],
	["null", "null"],
	["a list", "[]"],
])("%s is no flow", (_, text) => {
	expect(error(text).text.en).toMatch(/--save|saved with/);
});

test("a file nested without end is refused, not followed", () => {
	const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
	expect(error(changed(() => {}).replace('"events":[]', `"extra":${deep},"events":[]`)).text.en).toContain("nested");
});

test("keys that later versions add are kept, and a forged prototype is not", () => {
	const text = changed((flow) => (flow.later = { x: 1 })).replace('"later":', '"__proto__":{"schema":"no"},"later":');
	const flow = readFlow(text) as Flow & { later: unknown };
	expect(flow.later).toEqual({ x: 1 });
	expect(Object.getPrototypeOf(flow)).toBe(Object.prototype);
	expect(Object.hasOwn(flow, "__proto__")).toBe(false);
});

test("what was added to the form later may be missing", () => {
	const read = readFlow(
		changed((flow) => {
			for (const key of ["documents", "events", "findings", "timing"]) delete flow[key];
			delete flow.moments[0].requests[0].rememberedBy;
			delete flow.moments[0].agreements[0].via;
		}),
	);
	expect(read.findings).toEqual([]);
	expect(read.moments[0]?.requests[0]?.rememberedBy).toBeNull();
	expect(read.moments[0]?.agreements[0]?.via).toBe("link");
});

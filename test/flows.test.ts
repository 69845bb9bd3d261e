import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../src/engine/run.ts";
import { readFlow, writeFlow } from "../src/report/json.ts";
import { rules } from "../src/rules/index.ts";
import type { FlowCase } from "./flows/flowCase.ts";

/** Every file of test/flows that is named by a rule lists flows with what the rule must say of them. */
const folder = fileURLToPath(new URL("./flows/", import.meta.url));
const ids = readdirSync(folder)
	.filter((name) => name.endsWith(".ts") && name !== "flowCase.ts")
	.map((name) => name.slice(0, -3));

const files = await Promise.all(
	ids.map(async (id) => ({ id, cases: ((await import(`./flows/${id}.ts`)) as { cases: FlowCase[] }).cases })),
);

describe.each(files)("$id", ({ id, cases }) => {
	const rule = rules.filter((each) => each.id === id);

	it.each(cases)("$name", ({ flow, expect: wanted }) => {
		expect(run(rule, flow).map(({ outcome }) => outcome)).toEqual(wanted);
	});

	it("says the same of the flows once they were saved and read again", () => {
		for (const { flow } of cases) expect(run(rule, readFlow(writeFlow(flow)))).toEqual(run(rule, flow));
	});
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import { type Review, siteOf } from "../../src/engine/review.ts";
import { fairtick, noBrowser, scratch, signUp } from "./command.ts";

/** A saved flow with a person's decisions in it: what a reviewer sends to a colleague. */
let folder: string;
let remove: () => Promise<void>;
let decided: string;

beforeAll(async () => {
	({ folder, remove } = await scratch());
	const page = join(folder, "sign-up.html");
	const saved = join(folder, "saved.json");
	await writeFile(page, signUp(true));
	await fairtick(["inspect", page, "--save", saved]);
	const flow: Flow = JSON.parse(await readFile(saved, "utf8"));
	flow.reviews = flow.findings
		.filter(({ outcome }) => outcome === "failed")
		.map((finding): Review => {
			const url = flow.moments[0]?.url ?? "";
			const about = { rule: finding.rule, outcome: finding.outcome, quote: finding.quote, url };
			const { fingerprint } = finding;
			return {
				fingerprint,
				site: siteOf(url),
				decision: "not-a-problem",
				reason: "cleared",
				note: "File 12/26.",
				at: "2026-11-30T09:00:00.000Z",
				about,
			};
		});
	expect(flow.reviews.length).toBeGreaterThan(0);
	decided = join(folder, "decided.json");
	await writeFile(decided, JSON.stringify(flow));
}, 60_000);

afterAll(() => remove());

it("prints each decision with its day, reason and note, and fails all the same", async () => {
	const { code, out: lines } = await fairtick(["inspect", decided], { env: noBrowser });
	const out = lines.replace(/\s+/g, " ");
	expect(code).toBe(1);
	expect(out).toMatch(/Decided: \d+ not a problem/);
	expect(out).toContain("(judged not a problem by a person)");
	expect(out).toContain("Judged not a problem by a person on 2026-11-30 (UTC): Cleared by legal review");
	expect(out).toContain("File 12/26.");
	expect(out).not.toContain("09:00");
});

it("keeps the decisions when the flow is judged again, saved again and joined", async () => {
	const again = join(folder, "again.json");
	const report = join(folder, "report.html");
	const { code } = await fairtick(["inspect", decided, decided, "--save", again, "--html", report, "--lang", "zh"], {
		env: noBrowser,
	});
	expect(code).toBe(1);
	const before: Flow = JSON.parse(await readFile(decided, "utf8"));
	const after: Flow = JSON.parse(await readFile(again, "utf8"));
	expect(after.reviews).toEqual(before.reviews);
	expect(await readFile(report, "utf8")).toContain("2026-11-30（UTC）人工判断不是问题");
	const { out } = await fairtick(["inspect", decided, "--json"], { env: noBrowser });
	expect(JSON.parse(out).reviews).toEqual(before.reviews);
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Flow, flowOf } from "../../src/engine/flow.ts";
import { writeFlow } from "../../src/report/json.ts";
import { moment, request, state } from "../unit/flows.ts";
import { fairtick, noBrowser, scratch } from "./command.ts";

/** What a flow is checked against: as told, else as it was saved. No browser starts for a saved flow. */
let place: { folder: string; remove(): Promise<void> };

beforeAll(async () => {
	place = await scratch();
	const seen = moment("sign-up", {
		title: "Join",
		requests: [
			request("I agree to the Privacy Policy", { state: state("on unknown unknown"), unsure: "set-by-unknown" }),
			request("I agree that you send me marketing offers", {
				required: true,
				requiredBy: "attribute",
				purposes: ["marketing"],
			}),
		],
	});
	const flow = flowOf([seen], "old", 1, { surface: "h5-in-app", service: "housing", serviceBy: "person" });
	await writeFile(join(place.folder, "flow.json"), writeFlow(flow));
});

afterAll(() => place?.remove());

const run = (...args: string[]) => fairtick(["inspect", "flow.json", ...args], { env: noBrowser, cwd: place.folder });
const contextOf = async (...args: string[]) => (JSON.parse((await run("--json", ...args)).out) as Flow).context;

describe("a saved flow", () => {
	test("keeps the context that it was saved with", async () => {
		expect(await contextOf()).toMatchObject({ surface: "h5-in-app", service: "housing", jurisdictions: ["CN"] });
	});

	test("is judged under what is told instead, and the rest stays", async () => {
		const told = await contextOf("--surface", "website", "--service", "online-shopping");
		expect(told).toEqual({
			surface: "website",
			service: "online-shopping",
			serviceBy: "person",
			jurisdictions: ["CN"],
			signedIn: null,
		});
	});

	test("is saved again with what was told", async () => {
		await run("--save", "again.json", "--jurisdiction", "EU,UK", "--surface", "website");
		const again = JSON.parse(await readFile(join(place.folder, "again.json"), "utf8")) as Flow;
		expect(again.context).toMatchObject({ surface: "website", service: "housing", jurisdictions: ["EU", "UK"] });
	});
});

describe("what is printed", () => {
	test("says what was checked against, in both languages", async () => {
		expect((await run()).out).toContain("Checked against: China (app and H5 page), Housing, rent and sale");
		const zh = await run("--lang", "zh", "--jurisdiction", "CN,stores");
		expect(zh.out).toContain("检查依据：中国（App 及 H5 页面）、应用商店、");
	});

	test("begins with what a store may send back, where stores are asked for", async () => {
		const heads = async (...args: string[]) =>
			(await run(...args)).out.split("\n").filter((line) => /^ {2}[✗?] | {4}A store may send/.test(line));
		const doubt = "  ? Needs review · Critical · A consent box is ticked before the person touches it";
		const violation = "  ✗ Violation · Serious · Marketing, profiling or sharing consent is mandatory for sign-up";
		expect((await heads()).slice(0, 2)).toEqual([violation, doubt]);
		expect((await heads("--jurisdiction", "CN,stores")).slice(0, 3)).toEqual([
			doubt,
			"    A store may send this back: Huawei AppGallery, Xiaomi GetApps",
			violation,
		]);
	});

	test("calls an app instrument a yardstick for a website, and puts it first for an H5 page", async () => {
		const clauses = async (surface: string) =>
			(await run("--surface", surface)).out.replace(/\s+/g, " ").match(/Clauses to check it against .{420}/)?.[0];
		expect(await clauses("website")).toMatch(
			/^Clauses to check it against China: Personal Information Protection Law.*\(normative document; yardstick, written for apps\)/,
		);
		const h5 = await clauses("h5-in-app");
		expect(h5).toMatch(/^Clauses to check it against China: Method for Determining/);
		expect(h5).not.toContain("yardstick");
	});
});

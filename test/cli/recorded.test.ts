import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packFlow } from "../../src/report/zip.ts";
import { recorded } from "../flows/flowCase.ts";
import { event, moment, request } from "../unit/flows.ts";
import { fairtick, noBrowser, scratch } from "./command.ts";

const place = await scratch();
afterAll(place.remove);
const run = (args: string[]) => fairtick(args, { cwd: place.folder, env: noBrowser });

const agree = request("我已阅读并同意《隐私政策》", { agreements: [] });
const advert = event("request", "script", {
	at: 300,
	detail: {
		host: "ad.doubleclick.net",
		domain: "doubleclick.net",
		vendor: "Ads",
		vendorKind: "advertising",
		carries: "cookie",
	},
});
const agreed = event("agree", "person", { at: 2000, target: agree.id, detail: { text: agree.text } });
const flow = recorded(
	[moment("sign-up", { title: "注册", requests: [agree], picture: "pictures/0.png" })],
	[advert, agreed],
);
const png = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	"base64",
);
await writeFile(
	join(place.folder, "flow.zip"),
	packFlow({ flow, pictures: new Map([["pictures/0.png", new Uint8Array(png)]]) }),
);

describe("a recorded flow", () => {
	it("is judged from its zip, and its report shows steps, the line and the pictures", async () => {
		const { code, out } = await run(["inspect", "flow.zip", "--html", "report.html"]);
		expect(code).toBe(1);
		expect(out).toContain("Third parties receive data before consent");
		const report = await readFile(join(place.folder, "report.html"), "utf8");
		expect(report).toContain("The person agreed here · 0:02");
		expect(report).toContain(`data:image/png;base64,${png.toString("base64")}`);
		expect(report).not.toContain("Pictures are not kept in a saved flow");
	});

	it("gives the same findings from the zip, from JSON and joined with itself", async () => {
		await run(["inspect", "flow.zip", "--save", "saved.json"]);
		const found = async (args: string[]) =>
			JSON.parse((await run(["inspect", ...args, "--json"])).out.split("\n")[0] ?? "").findings;
		expect(await found(["saved.json"])).toEqual(await found(["flow.zip"]));
		const joined = await run(["inspect", "flow.zip", "saved.json", "--save", "both.json"]);
		expect(joined.code).toBe(1);
		const both = JSON.parse(await readFile(join(place.folder, "both.json"), "utf8"));
		expect(both.moments).toHaveLength(2);
		expect(both.events.map(({ at }: { at: number }) => at)).toEqual([300, 2000, 2300, 4000]);
	});

	it("says what is wrong with a zip that is none", async () => {
		await writeFile(join(place.folder, "bad.zip"), "PK not really");
		const { code, err } = await run(["inspect", "bad.zip"]);
		expect(code).toBe(2);
		expect(err).toContain("no zip that can be opened");
	});
});

import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/engine/finding.ts";
import { type Context, flowOf } from "../../src/engine/flow.ts";
import { instruments } from "../../src/law/instruments.ts";
import { packOf, packs, packsOf } from "../../src/law/packs.ts";
import { storesAgainst } from "../../src/law/stores.ts";
import { clausesOf } from "../../src/report/clauses.ts";
import { parted } from "../../src/report/grouping.ts";
import { findingLines } from "../../src/report/text.ts";
import { defaultAutoCheckOnSubmit } from "../../src/rules/default-auto-check-on-submit.ts";
import { defaultPrecheckedConsent } from "../../src/rules/default-prechecked-consent.ts";
import { findings, moment, request, state } from "./flows.ts";

const basis = [
	"PG03A 2.2.1 case 2; 2.2.2 a)",
	"M191 3.4",
	"PIPL art. 14(1)",
	"HWAG 7.5",
	"GDPR art. 4(11); recital 32",
];
const order = (context: Pick<Context, "surface" | "jurisdictions">) =>
	clausesOf(basis, context).groups.map(({ clauses }) =>
		clauses.map(({ instrument, yardstick }) => (yardstick ? `(${instrument})` : instrument)).join(" "),
	);

describe("packs", () => {
	test.each(packs)(
		"$id names instruments of its own jurisdiction, in both languages",
		({ first, jurisdiction, name }) => {
			expect(first.length).toBeGreaterThan(0);
			for (const key of first) {
				expect(instruments.find((instrument) => instrument.key === key)?.jurisdiction, key).toBe(jurisdiction);
			}
			expect(name.en).not.toBe(name.zh);
		},
	);

	test("there is one for every jurisdiction and surface of the law data", () => {
		for (const { jurisdiction } of instruments) {
			expect(packOf(jurisdiction, "website"), jurisdiction).not.toBeNull();
			expect(packOf(jurisdiction, "h5-in-app"), jurisdiction).not.toBeNull();
		}
	});

	test("China's follows from the surface", () => {
		expect(packsOf({ surface: "website", jurisdictions: ["EU", "CN"] }).map(({ id }) => id)).toEqual([
			"eu",
			"cn-website",
		]);
		expect(packsOf({ surface: "h5-in-app", jurisdictions: ["CN"] }).map(({ id }) => id)).toEqual(["cn-app"]);
	});
});

describe("clauses", () => {
	test("of a website: the laws first, app instruments after them as yardsticks", () => {
		expect(order({ surface: "website", jurisdictions: ["CN"] })).toEqual(["PIPL (M191) (PG03A)", "HWAG", "GDPR"]);
	});

	test("of an H5 page in an app: the app instruments first, and none is a yardstick", () => {
		expect(order({ surface: "h5-in-app", jurisdictions: ["CN"] })).toEqual(["M191 PG03A PIPL", "HWAG", "GDPR"]);
	});

	test("of the chosen packs stand first, in the order chosen", () => {
		expect(order({ surface: "website", jurisdictions: ["EU", "stores"] })).toEqual([
			"GDPR",
			"HWAG",
			"PIPL (M191) (PG03A)",
		]);
	});
});

describe("stores", () => {
	test("every store instrument of the law data has its name", () => {
		const keys = instruments.filter(({ jurisdiction }) => jurisdiction === "stores").map(({ key }) => key);
		expect(keys).toHaveLength(4);
		for (const key of keys) expect(storesAgainst([`${key} 1`], ["stores"]), key).toHaveLength(1);
	});

	test("none refuses where nobody asked about stores", () => {
		expect(storesAgainst(basis, ["CN"])).toEqual([]);
	});

	const seen = moment("sign-up", {
		requests: [
			request("I agree to the Privacy Policy", { state: state("on on markup") }),
			request("I agree to the Terms of Use", { id: "x", state: state("off off markup") }),
		],
	});
	const ticked = findings(defaultPrecheckedConsent, [seen]).filter(({ outcome }) => outcome === "failed");
	const other: Finding = { ...(ticked[0] as Finding), rule: "other", basis: defaultAutoCheckOnSubmit.basis };

	test("what they may send back is parted from the rest only where they are chosen", () => {
		const all = [other, ...ticked];
		const none = () => false;
		expect(parted(all, ["CN", "stores"], none)).toEqual({ sentBack: ticked, rest: [other], settled: [] });
		expect(parted(all, ["CN"], none)).toEqual({ sentBack: [], rest: all, settled: [] });
	});

	test("the mark names them, in print", () => {
		const flow = flowOf([seen], "test", 0, { jurisdictions: ["CN", "stores"] });
		const said = (finding: Finding) => findingLines(finding, flow, undefined, "zh")[0]?.text;
		expect(said(ticked[0] as Finding)).toBe("应用商店可能据此驳回：华为应用市场、小米应用商店");
		expect(said(other)).not.toContain("驳回");
	});
});

import { describe, expect, test } from "vitest";
import { citations } from "../../src/law/citations.ts";
import { cite } from "../../src/law/cite.ts";
import { instruments } from "../../src/law/instruments.ts";
import { pinpointZh } from "../../src/law/pinpointZh.ts";
import { shortNameOf } from "../../src/law/shortNames.ts";
import { clausesOf } from "../../src/report/clauses.ts";

const all = [...new Set(Object.values(citations).flatMap((list) => list.map(([key, clause]) => `${key} ${clause}`)))];

describe("clauses in Chinese", () => {
	test.each([
		["PIPL art. 14(1)", "第14条第1款"],
		["PIPL arts 13, 23", "第13、23条"],
		["PIPL arts 44-47, 50", "第44至47、50条"],
		["PIPL arts 6, 7, 17(1)", "第6条、第7条、第17条第1款"],
		["PIPL art. 17(1)(2); art. 19", "第17条第1款第2项；第19条"],
		["PIPL arts 13(1), 14", "第13条第1款第1项、第14条"],
		["PIPL arts 13, 17(1)", "第13条、第17条第1款"],
		["NDSMR art. 21(4); art. 23", "第21条第4项；第23条"],
		["NDSMR art. 21(2) and 2nd para", "第21条第2项和第2款"],
		["NDSMR arts 12, 21(2nd para)", "第12条、第21条第2款"],
		["GDPR art. 4(11); recital 32", "第4条第11项；序言第32项"],
		["GDPR art. 13(1)(c), 13(2)(e)", "第13条第1款(c)项、第13条第2款(e)项"],
		["GDPR art. 7(4); recitals 42, 43", "第7条第4款；序言第42、43项"],
		["PG03A 2.2.1 case 2; 2.2.2 a)", "2.2.1 情形2；2.2.2 a)"],
		["PG03A 2.3.1 situation 2; 2.3.2 c)-d)", "2.3.1 情形2；2.3.2 c)至d)"],
		["DRAFT20 Problem 5, situation 1; strategy 1", "问题5 情形1；策略1"],
		["DRAFT20 Problem 6, situation and strategy 2", "问题6 情形及策略2"],
		["GB42574 chapters 8-9", "第8至9章"],
		["GB41391 6.1, 6.2, Annex A", "6.1、6.2、附录A"],
		["P49 operative part 1", "主文第1项"],
		["EDPB05 para 86", "第86段"],
		["EDPB03 4.3.1, 4.4.2, 4.5.2 (paras 168, 174, 180-187)", "4.3.1、4.4.2、4.5.2（第168、174、180至187段）"],
		["DPDP s. 6(1)", "第6条第1款"],
		["DPDP s. 9(1), (3)", "第9条第1款、第9条第3款"],
		["PIPA art. 22-2(1)", "第22条之2第1款"],
		["PIPA art. 30(1) items 2, 3-2", "第30条第1款第2、3之2项"],
		["PIPA art. 22(1) item 5 (art. 23)", "第22条第1款第5项（第23条）"],
		["LGPD art. 8 §4", "第8条第4款"],
		["LGPD art. 9 III-IV", "第9条第III至IV项"],
		["NECPI art. 4; art. 5 items 21, 27-38", "第4条；第5条第21、27至38项"],
		[
			"MIIT26 Part I, personal-information measures (item number not confirmed)",
			"第一部分 个人信息保护措施（条目号待核实）",
		],
	])("%s", (basis, expected) => {
		expect(cite(basis).pinpoint.zh).toBe(expected);
	});

	test.each(all)("%s holds no Latin word, and nothing that stands before or after it", (basis) => {
		const { pinpoint, clause } = cite(basis);
		expect(pinpoint.en).toBe(clause);
		expect(pinpoint.zh.replace(/[IVX]+|\([ivx]+\)/g, "")).not.toMatch(/[A-Za-z]{2}|§|, |; |undefined|^\s|\s$|\s\s/);
		expect(pinpoint.zh.match(/\d+/g) ?? []).toEqual(
			expect.arrayContaining(clause.split(" (article number")[0]?.match(/\d{2,}/g) ?? []),
		);
	});

	test("a clause that is not in the data keeps its numbers", () => {
		expect(pinpointZh("PIPL", "art. 99(9)")).toBe("第99条第9款");
	});
});

test("the name of an instrument leaves the clause to the clause", () => {
	const twice = all.filter((basis) => {
		const { name, clause } = cite(basis);
		const [number = ""] = /^\d+\.\S+/.exec(clause) ?? [];
		return number !== "" && (name.en.includes(number) || name.zh.includes(number));
	});
	expect(twice).toEqual([]);
});

test("numbers that the law data itself doubts are to be confirmed", () => {
	const doubtful = all.filter((basis) => /not confirmed|derived by counting|^CSL /.test(basis));
	expect(doubtful.length).toBeGreaterThan(5);
	for (const basis of doubtful) expect(cite(basis).verified, basis).toBe(false);
	expect(cite("M191 3.4").verified).toBe(true);
});

test("what binds comes first, and a superseded draft is an origin and no clause", () => {
	const basis = [
		"DRAFT26 draft text (press reports)",
		"PG03A 2.2.1 case 2; 2.2.2 a)",
		"DRAFT20 Problem 5, situation 1; strategy 1",
		"GB35273 5.3",
		"M191 3.4",
		"PIPL art. 14(1)",
	];
	const { groups, origins } = clausesOf(basis, { surface: "website", jurisdictions: ["CN"] });
	expect(groups[0]?.clauses.map(({ instrument }) => instrument)).toEqual([
		"PIPL",
		"M191",
		"GB35273",
		"PG03A",
		"DRAFT26",
	]);
	expect(origins.map(({ instrument }) => instrument)).toEqual(["DRAFT20"]);
});

test.each(instruments.map(({ key }) => key))("%s has a short name in both languages", (key) => {
	for (const name of Object.values(shortNameOf(key))) {
		expect(name).not.toBe(key);
		expect(name.length).toBeLessThan(50);
	}
});

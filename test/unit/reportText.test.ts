import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { widthOf, wrap } from "../../src/cli/wrap.ts";
import { rulesAt } from "../../src/report/grouping.ts";
import { plain } from "../../src/report/plain.ts";
import { neededText, stateSentence } from "../../src/report/requestWording.ts";
import { signText } from "../../src/report/signWording.ts";
import { findingAsText, findingLines } from "../../src/report/text.ts";
import { flows, manyRules } from "../view/flows.ts";
import { request, state } from "./flows.ts";

const [finding] = flows.many.findings;
if (!finding) throw new Error("The flow has no finding");
const rule = manyRules.find(({ id }) => id === finding.rule);

test.each(["en", "zh"] as const)("a finding as text says all there is to say, in %s", (lang) => {
	const text = findingAsText(finding, flows.many, rule, lang);
	for (const part of [finding.quote, finding.message[lang], rule?.title[lang], rule?.remedy[lang], finding.selector]) {
		expect(text).toContain(part);
	}
	expect(text).toContain(flows.many.moments[0]?.url);
	expect(text).toContain(lang === "en" ? "Ticked by default, set by the page itself." : "默认已勾选，由页面自身设置。");
	expect(text).toMatch(
		lang === "en"
			? /China: .*3\.4 \(normative document; yardstick, written for apps\)/
			: /中国：.*3\.4（规范性文件；参照，针对App）/,
	);
	expect(text).toContain(lang === "en" ? "to be confirmed" : "待核实");
});

test("a hostile page cannot add lines or steer a terminal", () => {
	const quote = "I agree\n[Passed] all well\u001b]0;owned\u0007\u001b[2J\u202e\u009b31m";
	const text = findingAsText({ ...finding, quote }, flows.many, rule, "en");
	expect(text).toContain('"I agree [Passed] all well');
	expect(text).not.toMatch(/^\[Passed\]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/m);
});

test("a finding without a rule or with another version's clauses is still told", () => {
	const text = findingAsText({ ...finding, rule: "later-rule", basis: ["NOLAW 1"] }, flows.many, undefined, "en");
	expect(text).toContain("later-rule");
	expect(text).toContain("NOLAW 1");
});

test.each([
	["ANSI colours", "a\u001b[1;31mb\u001b[0mc", "abc"],
	["a title set by OSC", "a\u001b]0;x\u0007b", "ab"],
	["a lone escape", "a\u001bb", "ab"],
	["line breaks and tabs", " a\r\n\tb\u2028c ", "a b c"],
	["marks of direction", "a\u202eb\u2066c\u200f", "abc"],
	["joiners that scripts need", "👨\u200d👩\u200d👧 क\u094d\u200dष", "👨\u200d👩\u200d👧 क\u094d\u200dष"],
])("%s", (_, text, expected) => {
	expect(plain(text)).toBe(expected);
});

test("lines are broken as their script allows and never wider than asked", () => {
	const texts = [
		"我已阅读并同意《用户协议》和《隐私政策》，并同意将个人信息提供给合作伙伴用于推广。",
		"I have read and agree to the Terms of Service and the Privacy Policy of https://accounts.example/very/long/path",
		"同意 Cookie、SDK 与 IMEI（设备标识）的收集",
		"👨‍👩‍👧 café é",
		"",
	];
	for (const text of texts) {
		for (let width = 4; width < 60; width++) {
			const lines = wrap(text, width);
			expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
			for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
		}
		for (const line of wrap(text, 30).slice(1)) expect(line).not.toMatch(/^[，。、》）]/);
	}
});

test.each(["依据国信办秘字〔2019〕191号与TC260-PG-20203A判断", "参见（TC260）、《GB/T 35273》5.4条、第2019年"])(
	"%s: names and numbers stay whole",
	(text) => {
		const whole = text.match(/〔\d+〕|[A-Za-z0-9][A-Za-z0-9./-]*/g) ?? [];
		for (let width = 18; width < 40; width++) {
			const lines = wrap(text, width);
			for (const run of whole) expect(lines.some((line) => line.includes(run))).toBe(true);
		}
	},
);

test("who set a default is told as far as it is known", () => {
	const told = (words: string) => stateSentence(request("I agree", { state: state(words) }));
	expect(told("on on markup").en).toBe("Ticked by default, set by the page itself.");
	expect(told("on on unknown").en).toBe("Ticked before anyone touched it; by markup or script, not known.");
	expect(told("on on unknown").zh).toBe("在用户操作前已勾选；由页面代码还是脚本设置未知。");
	expect(told("on unknown unknown").en).toContain("the default is not known");
});

test.each([
	["tick", true, "yes", "是"],
	["tick", false, "not marked", "未标注"],
	["switch", false, "not marked", "未标注"],
	["button", false, "–", "–"],
	["implied", false, "–", "–"],
	["hidden", false, "–", "–"],
] as const)("whether a %s is needed to go on (%s): %s", (means, required, en, zh) => {
	expect(neededText(request("I agree", { means, required }))).toEqual({ en, zh });
});

test("each sign of a screen's kind that capture names has Chinese words", () => {
	const folder = new URL("../../src/facts/", import.meta.url);
	const files = readdirSync(folder).filter((name) => /^screen.*\.ts$/.test(name));
	const named = files.flatMap((name) => {
		const source = readFileSync(new URL(name, folder), "utf8");
		const said = /(?:\bvote\((?!-)[^"`;]*?(?:"[a-z-]+", [^"`;]*?)?|because: \[?)("[^"]+"|`[^`]+`)/g;
		return [...source.matchAll(said)].map(([, sign = ""]) => sign.slice(1, -1).replace(/\$\{\w+\}/g, "文字"));
	});
	expect(named.length).toBeGreaterThan(40);
	expect(named).toContain("heading: 文字; button: 文字");
	for (const sign of [...named, "in a frame"]) {
		expect(signText(sign).en).toBe(sign);
		expect(signText(sign).zh.replace("Cookie", ""), sign).not.toMatch(/[A-Za-z]/);
	}
	expect(signText("heading: Sign up; button: Next").zh).toBe("标题：Sign up；按钮：Next");
	expect(signText("a sign of a later version").zh).toBe("a sign of a later version");
});

test("a key is explained at its first mention, and once", () => {
	const basis = ["GDPR art. 7(2)", "EPRIV art. 5(3)", "PIPL art. 14(1)", "P49 operative part 1"];
	const mentioned = new Set<string>();
	const told = (lang: "en" | "zh") =>
		findingLines({ ...finding, basis }, flows.many, rule, lang, mentioned)
			.filter(({ kind }) => kind === "clauses")
			.map(({ text }) => text);
	expect(told("en")[1]).toBe(
		"European Union: GDPR art. 7(2) (General Data Protection Regulation); EPRIV art. 5(3) (ePrivacy Directive); P49 operative part 1 (CJEU, Planet49; to be confirmed)",
	);
	expect(told("zh")[1]).toBe("欧盟：GDPR 第7条第2款；EPRIV 第5条第3款；P49 主文第1项（待核实）");
});

test("each rule counts once, by its worst answer", () => {
	const answers = (["passed", "failed", "inapplicable", "passed", "passed", "inapplicable"] as const).map(
		(outcome, i) => ({
			...finding,
			rule: ["a", "a", "b", "b", "c", "d"][i] as string,
			outcome,
		}),
	);
	expect(rulesAt(answers, "passed")).toEqual(["b", "c"]);
	expect(rulesAt(answers, "inapplicable")).toEqual(["d"]);
	expect(rulesAt(answers, "failed")).toEqual(["a"]);
});

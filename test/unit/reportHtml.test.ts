import { describe, expect, test } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import { issueIds, issues } from "../../src/engine/issues.ts";
import { htmlReport } from "../../src/report/html.ts";
import { pictureKey } from "../../src/report/sheet.ts";
import { flows, manyRules } from "../view/flows.ts";

const report = (flow: Flow, lang: "en" | "zh" = "en", pictures?: Map<string, string>) =>
	htmlReport(flow, { rules: manyRules, lang, ...(pictures ? { pictures } : {}) });

const HOSTILE = `</blockquote><script>alert(1)</script><img src=x onerror=alert(1)>"'&\u202egnp\u0007\u001b[31m`;

/** The same flow with hostile words in each text of it. */
function poisoned(flow: Flow): Flow {
	const keep = new Set(["schema", "takenAt", "href", "kind", "id", "layer", "subject", "basis"]);
	const poison = (value: unknown, key: string): unknown => {
		if (typeof value === "string") return /^[a-z-]+$/i.test(value) || keep.has(key) ? value : value + HOSTILE;
		if (Array.isArray(value)) return value.map((entry) => poison(entry, key));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, poison(entry, name)]));
	};
	return poison(flow, "") as Flow;
}

describe.each(["en", "zh"] as const)("in %s", (lang) => {
	test("no hostile text becomes markup, steers a terminal or turns the line", () => {
		const page = report(poisoned(flows.many), lang);
		expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
		expect(page).not.toMatch(/<script|<img|<\/blockquote><(?!\/|figure|dl|p)|[\u0000-\u0008\u001b\u202e]/);
	});

	test("nothing is asked of the network and no script runs", () => {
		const page = report(flows.many, lang);
		expect(page).toContain("default-src 'none'");
		expect(page).not.toMatch(
			/<(?:script|link|iframe|object|embed|base)\b|url\(|@import|\ssrc=(?!"data:image)|\son\w+=/i,
		);
	});

	test("every violation and every doubt is there with its words, reason, remedy and marks", () => {
		const page = report(flows.many, lang);
		const open = flows.many.findings.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
		expect(page.match(/class="case"/g)).toHaveLength(open.length);
		for (const { quote, message, fingerprint, rule } of open) {
			expect(page).toContain(message[lang].replace(/'/g, "&#39;"));
			expect(page).toContain(quote);
			expect(page).toContain(`id="finding-${fingerprint}"`);
			expect(page).toContain(manyRules.find(({ id }) => id === rule)?.remedy[lang].replace(/'/g, "&#39;"));
		}
	});

	test("the ten issues, each request and what was not seen are on record", () => {
		const page = report(flows.many, lang);
		for (const id of issueIds) expect(page).toContain(issues[id][lang]);
		expect(page.match(/data-request=/g)).toHaveLength(flows.many.moments[0]?.requests.length as number);
		expect(page).toContain("https://pay.partner.example/embedded/checkout/frame.html");
		expect(page).toContain(lang === "en" ? "not a legal opinion" : "不构成法律意见");
	});
});

describe.each(["en", "zh"] as const)("the texts read, in %s", (lang) => {
	const page = report(flows.policy, lang);
	const [first] = flows.policy.documents;

	test("each has its own part with its origin and every disclosure of a policy", () => {
		expect(page.match(/data-document=/g)).toHaveLength(flows.policy.documents.length);
		expect(page).toContain(first?.sha256);
		expect(page.match(/data-disclosure="retention"/g)).toHaveLength(2);
		expect(page).toContain(lang === "en" ? "Not found in the text read" : "所读文本中未找到");
	});

	test("a quote names its paragraph", () => {
		const place = first?.disclosures?.disclosures.find(({ id }) => id === "withdrawal")?.places[0];
		const paragraph = lang === "en" ? `¶ ${(place?.block ?? 0) + 1}` : `第 ${(place?.block ?? 0) + 1} 段`;
		expect(page).toContain(`${paragraph}</span> <bdi>${place?.text}</bdi>`);
	});

	test("third parties stand in a table, what is not stated of them is said", () => {
		expect(page).toContain('<a href="https://songzhi-push.example/privacy"');
		const row = page.slice(page.indexOf("谷雨支付SDK</bdi></th>"));
		expect(row.slice(0, row.indexOf("</tr>")).split(lang === "en" ? "not stated" : "未说明")).toHaveLength(4);
	});

	test("a text read by vocabulary alone says so", () => {
		expect(page.split(lang === "en" ? "by vocabulary alone" : "仅按词汇识别")).toHaveLength(2);
	});

	test("hostile texts stay texts", () => {
		const hostile = report(poisoned(flows.policy), lang);
		expect(hostile).not.toMatch(/<script|<img|[\u0000-\u0008\u001b\u202e]/);
	});
});

test("a sample stands under the remedy, and a draft for the stores at the end where they are chosen", () => {
	const page = report(flows.many);
	expect(page).toContain("I have read and agree to the Terms and the Privacy Policy.");
	expect(page).not.toContain('id="answers"');
	const chosen = report({ ...flows.many, context: { ...flows.many.context, jurisdictions: ["CN", "stores"] } });
	expect(chosen).toContain('href="#answers"');
	expect(chosen.match(/findings? that a store may send back/g)).toHaveLength(1);
	expect(chosen.slice(chosen.indexOf('id="answers"'))).toContain("1. App stores concerned: Huawei AppGallery");
});

test("a remedy of the case's own takes the place of the rule's", () => {
	const [finding] = flows.many.findings;
	if (!finding) throw new Error("The flow has no finding");
	const own = { ...finding, rule: "default-prechecked-consent", remedy: { en: "Leave it off.", zh: "" } };
	const page = report({ ...flows.many, findings: [own] });
	expect(page).toContain("Leave it off.");
	expect(page).toContain("send me offers");
	expect(page).not.toContain("ask for the tick");
});

test("no part on texts where none was read", () => {
	expect(report(flows.many)).not.toContain('id="policies"');
	expect(report(flows.many)).not.toContain('href="#policies"');
});

test("the language stands on the page and on what it quotes", () => {
	expect(report(flows.many, "zh")).toContain('<html lang="zh-CN">');
	expect(report(flows.many, "en")).toMatch(/<html lang="en">[\s\S]*<blockquote lang="zh-CN">/);
});

test("issues come worst first", () => {
	const page = report(flows.many);
	const at = (issue: keyof typeof issues) => page.indexOf(`. ${issues[issue].en}</h3>`);
	expect(at("default-consent")).toBeGreaterThan(0);
	expect(at("default-consent")).toBeLessThan(at("no-privacy-policy"));
});

test("a clean result is still a full record", () => {
	const page = report(flows.clean);
	expect(page).toContain("No unfair consent found");
	expect(page).toContain("No violation was found and nothing needs review");
	expect(page).toContain('data-outcome="passed"');
	expect(page).toContain(flows.clean.moments[0]?.url);
});

test("two findings alike have anchors of their own", () => {
	const [one] = flows.many.findings;
	const page = report({ ...flows.many, findings: one ? [one, one] : [] });
	expect(page).toContain(`id="finding-${one?.fingerprint}"`);
	expect(page).toContain(`id="finding-${one?.fingerprint}-2"`);
});

test("pictures are shown where they are pictures, and nothing else is fetched for them", () => {
	const [one, two] = flows.many.findings.filter(({ subject }) => subject !== null);
	if (!one || !two) throw new Error("The flow has no two findings with a subject");
	const pictures = new Map([
		[pictureKey(one), "data:image/png;base64,iVBORw0KGgo="],
		[pictureKey(two), 'https://a.example/x.png" onload="alert(1)'],
	]);
	const page = report(flows.many, "en", pictures);
	expect(page.match(/<img /g)?.length).toBeGreaterThan(0);
	expect(page).not.toContain("x.png");
});

test("addresses are links only where a browser may follow them", () => {
	const flow = structuredClone(flows.many);
	const [moment] = flow.moments;
	if (!moment) throw new Error("The flow has no moment");
	moment.url = "javascript:alert(1)";
	const page = report(flow);
	expect(page).toContain("javascript:alert(1)");
	expect(page).not.toMatch(/href="javascript/);
});

test("a flow of another version keeps its clauses, marked as to be confirmed", () => {
	const flow = structuredClone(flows.many);
	const [finding] = flow.findings;
	if (finding) finding.basis = ["NOLAW art. 1"];
	expect(report(flow)).toMatch(/NOLAW art\. 1<\/bdi> <span class="unconfirmed">to be confirmed/);
});

test("the record says in the reader's language what told the kind of screen, and what is needed to go on", () => {
	const page = report(flows.many, "zh");
	expect(page).toContain("标题：注册");
	const requests = page.slice(
		page.indexOf("data-request="),
		page.indexOf("未检查的内容", page.indexOf("data-request=")),
	);
	expect(requests).toContain("<td>未标注</td>");
});

import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Agreement, Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { besideForm, blindTo, collecting, sameSite } from "../facts/collection.ts";
import { assumesConsent, onlyCookies } from "../facts/defaults.ts";
import { mentionsAgreeing } from "../facts/phrases.ts";

const says = {
	failed: {
		en: "Links to the policy or terms stand by this sign-up form, but nothing asks for agreement or says what signing up means.",
		zh: "注册表单旁仅列出隐私政策或协议链接，既未征求同意，也未说明注册是否视为同意。",
	},
	signIn: {
		en: "Links to the policy or terms stand by this sign-in form without any word on agreement. That is enough for people who already have an account; check whether signing in can also create one.",
		zh: "登录表单旁仅列出隐私政策或协议链接，未说明登录是否视为同意。若仅供已注册用户登录尚可，请确认未注册用户是否会被自动注册。",
	},
	notice: {
		en: "A sentence points to the policy without asking for agreement. Proper notice where processing does not rest on consent; check whether it does here.",
		zh: "页面以提示语引导阅读政策，但未征求同意。如个人信息处理不以同意为依据则无妨，请核实。",
	},
	agreeing: {
		en: "A sentence on this screen speaks of agreeing, but it could not be read as a request for consent. Read it on the page.",
		zh: "页面上有涉及“同意”的文字，但未能识别为征求同意，请人工阅读确认。",
	},
	blind: {
		en: "No statement on agreement was found by the policy links, but parts of this page could not be read.",
		zh: "政策链接旁未发现关于同意的说明，但本页部分内容无法读取。",
	},
	earlier: {
		en: "No statement on agreement stands by the policy links; an earlier screen of the same site in this flow asked for it. Check that the answer covers signing up.",
		zh: "政策链接旁没有关于同意的说明，但本流程中同一网站此前的页面已征求过同意。请确认其范围涵盖注册。",
	},
	passed: {
		en: "Beside the policy links, the page asks for agreement or says what the action means.",
		zh: "除政策链接外，页面已征求同意或说明了操作的含义。",
	},
	noLinks: {
		en: "No policy or terms are linked beside a form on this screen.",
		zh: "本页表单旁没有政策或协议链接。",
	},
	noForm: {
		en: "This screen is no sign-up or sign-in form that asks for personal information.",
		zh: "本页不是收集个人信息的注册或登录页面。",
	},
} as const satisfies Record<string, Text>;

/** What a sentence says besides the titles that it links; short leftovers are "and" and the like. */
function saysMore(text: string, links: readonly Agreement[]): boolean {
	let rest = text;
	for (const link of links) rest = rest.replaceAll(link.text, "");
	rest = rest.replace(/[\p{P}\p{S}\s\d]|\b(?:and|or|the|our)\b|[与和及或]/giu, "");
	return rest.length > (/[\u3400-\u9fff]/.test(rest) ? 3 : 8);
}

function asked(moment: Moment): boolean {
	return moment.requests.some((request) => assumesConsent(request) && !onlyCookies(request));
}

function judge(flow: Flow, at: number, seen: Moment, links: Agreement[]): Pick<Judgement, "outcome" | "message"> {
	if (asked(seen)) return { outcome: "passed", message: says.passed };
	const cantTell = (why: keyof typeof says): Pick<Judgement, "outcome" | "message"> => ({
		outcome: "cantTell",
		message: says[why],
	});
	if (flow.moments.slice(0, at).some((earlier) => sameSite(earlier, seen) && asked(earlier)))
		return cantTell("earlier");
	const near = seen.sentences.filter((sentence) => sentence.shown && besideForm(seen, sentence));
	if (near.some(({ text }) => mentionsAgreeing(text))) return cantTell("agreeing");
	const notice = near.some(({ text }) => links.some((link) => text.includes(link.text)) && saysMore(text, links));
	if (notice) return cantTell("notice");
	if (blindTo(seen.coverage)) return cantTell("blind");
	if (seen.screen.kind === "sign-in") return cantTell("signIn");
	return { outcome: "failed", message: says.failed };
}

export const defaultLinkOnlyNoStatement: Rule = {
	id: "default-link-only-no-statement",
	issue: "default-consent",
	severity: "moderate",
	basis: ["DRAFT20 Problem 5, situation 1", "PG03A 2.2.1 case 2", "M191 3.4", "PIPL arts 13(1), 14", "GDPR art. 7(1)"],
	title: {
		en: "Policy links sit under the form without saying what signing up means",
		zh: "仅展示隐私政策链接，未说明注册登录是否视为同意",
	},
	remedy: {
		en: "Add an unticked consent box beside the submit button, or at least a sentence there that says what signing up means, with the links in it.",
		zh: "在提交按钮旁增加未勾选的同意选项，或至少以一句话说明注册的含义并附上链接。",
	},
	*check(flow) {
		for (const [moment, seen] of flow.moments.entries()) {
			const { kind } = seen.screen;
			if ((kind !== "sign-up" && kind !== "sign-in") || collecting(seen).length === 0) {
				yield { outcome: "inapplicable", moment, subject: null, message: says.noForm };
				continue;
			}
			const links = seen.agreements.filter(
				(agreement) =>
					agreement.shown && agreement.via !== "text" && isStatement(agreement) && besideForm(seen, agreement),
			);
			const [subject] = links;
			if (!subject) {
				yield { outcome: "inapplicable", moment, subject: null, message: says.noLinks };
				continue;
			}
			yield {
				...judge(flow, moment, seen, links),
				moment,
				subject,
				evidence: { links: links.map(({ text }) => text) },
			};
		}
	},
};

/** A footer's links are the site's own furniture however near they stand. */
function isStatement({ kind, place }: Agreement): boolean {
	return place !== "footer" && (kind === "privacy-policy" || kind === "terms");
}

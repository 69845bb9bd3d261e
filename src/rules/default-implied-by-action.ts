import type { Evidence, Text } from "../engine/finding.ts";
import type { Action, Moment, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { gap, namedBy } from "../facts/collection.ts";
import { asksConsent, assumesConsent, corePurposes, givenBy, isControl, names } from "../facts/defaults.ts";
import { countsBrowsing } from "../facts/phrases.ts";
import { LEAST } from "../facts/prominence.ts";

/** Smaller than this is small print on any screen, in CSS pixels. */
const SMALL = 11;

const says = {
	browsing: {
		en: "The page says that merely browsing or using the site is consent. Doing nothing in particular may not count as agreeing.",
		zh: "页面声明浏览或使用网站即视为同意。此类被动行为可能不构成明示同意。",
	},
	action: {
		en: "Signing in, registering or continuing is declared to be agreement, and no separate control asks for it. Whether that is enough depends on how plainly it is said and on the law that applies.",
		zh: "页面以“登录／注册／继续即代表同意”的方式取得同意，没有单独的勾选或确认。是否有效取决于提示是否显著以及适用的法律。",
	},
	faint: {
		en: "The action is declared to be agreement, in print so small or pale that it is easily missed, and no separate control asks for it.",
		zh: "页面以“操作即代表同意”的方式取得同意，且该提示字号过小或颜色过淡，容易被忽略，没有单独的勾选或确认。",
	},
	terms: {
		en: "The action is declared to be acceptance of the terms only. That is usual for a contract; check that no consent to data use rests on it.",
		zh: "页面声明操作即接受用户协议（未涉及隐私政策）。就合同而言较为常见，请确认未据此取得个人信息处理的同意。",
	},
	covered: {
		en: "The sentence stands beside a control that is off until the person ticks it, so the agreement rests on that control.",
		zh: "除该声明外，页面另有默认未勾选的选项征求同意，同意由用户勾选作出。",
	},
	coveredButOn: {
		en: "A control asks for the same agreement; its state is judged by the rule on pre-ticked boxes.",
		zh: "页面另有选项征求同一同意，其状态由“默认勾选”规则判断。",
	},
	button: {
		en: "The button itself says that pressing it means agreeing: an act of its own.",
		zh: "按钮文案本身写明“同意”，属于用户的明确操作。",
	},
	double: {
		en: "One press both agrees and signs up or in, and no separate control asks for the agreement. It is an act of the person; whether it is a separate consent depends on the law that applies.",
		zh: "点击同一个按钮既表示同意又完成注册或登录，没有单独的勾选或确认。该操作由用户作出，但是否构成单独、明示的同意取决于适用的法律。",
	},
	nothing: {
		en: "The sentence asks for no consent to terms or to data use.",
		zh: "该句不涉及对协议或个人信息处理的同意。",
	},
	none: {
		en: "Nothing on this screen declares an action to be consent.",
		zh: "本页没有“操作即代表同意”的声明。",
	},
} as const satisfies Record<string, Text>;

/** A control that asks for what the sentence assumes: same documents, or terms and privacy alike. */
function controlFor(sentence: Request, moment: Moment): Request | undefined {
	const wanted = names(sentence, corePurposes);
	return moment.requests.find(
		(request) =>
			isControl(request) &&
			request.means !== "hidden" &&
			(request.agreements.some((id) => sentence.agreements.includes(id)) || names(request, wanted).length > 0),
	);
}

function mainButton(sentence: Request, { actions }: Moment): Action | undefined {
	const main = ["submit", "get-code", "accept"];
	return actions
		.filter(({ does, layer, shown }) => shown && layer === sentence.layer && main.includes(does))
		.sort((a, b) => gap(a, sentence) - gap(b, sentence))[0];
}

function evidenceOf(sentence: Request, moment: Moment): Evidence {
	const button = mainButton(sentence, moment);
	const documents = namedBy(moment, sentence.agreements);
	return {
		fontSize: sentence.look.fontSize,
		contrast: sentence.look.contrast,
		purposes: sentence.purposes,
		documents: documents.map(({ text }) => text),
		documentsWithoutLink: documents.filter(({ href, via }) => href === null && via === "text").length,
		...(button ? { button: button.text, beforeButton: sentence.box[1] < button.box[1] } : {}),
	};
}

function judge(sentence: Request, moment: Moment): Pick<Judgement, "outcome" | "message" | "severity"> {
	if (!assumesConsent(sentence)) return { outcome: "inapplicable", message: says.nothing };
	const control = controlFor(sentence, moment);
	if (control) {
		const on = givenBy(control.state.byDefault, control.polarity) === "given";
		return on ? { outcome: "inapplicable", message: says.coveredButOn } : { outcome: "passed", message: says.covered };
	}
	const others = sentence.purposes.filter((purpose) => purpose !== "age" && purpose !== "other");
	const onlyTerms = others.length > 0 && others.every((purpose) => purpose === "terms");
	if (onlyTerms) return { outcome: "cantTell", message: says.terms, severity: "minor" };
	if (countsBrowsing(sentence.text)) return { outcome: "failed", message: says.browsing };
	const { fontSize, contrast } = sentence.look;
	const faint = fontSize < SMALL || (contrast !== null && contrast < LEAST);
	return { outcome: "cantTell", message: faint ? says.faint : says.action };
}

/** In a consent dialog agreeing is all that its button does; on the form itself it also signs up. */
function judgeButton(button: Request, moment: Moment): Pick<Judgement, "outcome" | "message" | "severity"> {
	const { kind } = moment.screen;
	const doubles = button.place !== "layer" && (kind === "sign-up" || kind === "sign-in");
	if (!doubles || controlFor(button, moment)) return { outcome: "passed", message: says.button };
	return { outcome: "cantTell", message: says.double, severity: "moderate" };
}

/** Clauses that speak of scrolling and browsing on. */
const ON_BROWSING = ["EDPB05 para 86", "CNIL 19 July 2019"];

function basisFor({ text }: Request): readonly string[] {
	const { basis } = defaultImpliedByAction;
	return countsBrowsing(text) ? basis : basis.filter((clause) => !ON_BROWSING.includes(clause));
}

export const defaultImpliedByAction: Rule = {
	id: "default-implied-by-action",
	issue: "default-consent",
	severity: "serious",
	basis: [
		"PG02A 3.5 b)",
		"PG03A 2.2.2 a)",
		"M191 3.4",
		"PIPL art. 14(1)",
		"GDPR art. 4(11); recital 32; art. 7(2)",
		"EDPB05 para 86",
		"CNIL 19 July 2019",
		"PIPADEC art. 17(1) item 4",
		"DPDP s. 6(1)",
		"CCPA 7004(a)(4)",
		"HWAG 7.5",
	],
	title: {
		en: "Signing in, registering or continuing is declared to be consent",
		zh: "“登录/注册/继续即代表同意”",
	},
	remedy: {
		en: "Add an unticked box or a separate agree button. If the wording is kept, place it above the button at body size with working links, and do not rely on it for sensitive data, sharing or marketing.",
		zh: "增设未勾选的勾选框或单独的同意按钮；如保留该表述，应置于按钮上方、清晰可见并提供有效链接，且不得据此处理敏感个人信息、对外提供或营销。",
	},
	*check({ moments }) {
		for (const [moment, seen] of moments.entries()) {
			const sentences = seen.requests.filter(({ means }) => means === "implied");
			const buttons = seen.requests.filter((request) => request.means === "button" && asksConsent(request));
			for (const subject of sentences) {
				yield {
					...judge(subject, seen),
					moment,
					subject,
					evidence: evidenceOf(subject, seen),
					basis: basisFor(subject),
				};
			}
			for (const subject of buttons) yield { ...judgeButton(subject, seen), moment, subject, basis: basisFor(subject) };
			if (sentences.length + buttons.length === 0) {
				yield { outcome: "inapplicable", moment, subject: null, message: says.none };
			}
		}
	},
};

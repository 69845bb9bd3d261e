import type { Evidence, Text } from "../engine/finding.ts";
import type { Action, AgreementKind, Item, Layer, Moment, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { asksConsent, isControl } from "../facts/defaults.ts";
import { speaksOfCookies } from "../facts/noticeAnswers.ts";
import { leaves, onlyTakesNote, saysNecessary, saysOnlyNecessary } from "../facts/phrases.ts";
import { compared, figures } from "../facts/prominence.ts";
import { doublyNegative, shames } from "../facts/shaming.ts";

const says = {
	missing: {
		en: "This layer asks for consent and offers no way to refuse.",
		zh: "该弹层征求同意，但没有提供拒绝的选项。",
	},
	deeper: {
		en: "Agreeing takes one press on this layer; refusing has to be looked for on another one.",
		zh: "同意只需在本层点击一次，拒绝则须进入下一层寻找。",
	},
	notShown: {
		en: "A control to refuse exists on this layer but is not shown. Look for it on the page.",
		zh: "该弹层中存在拒绝选项但未显示，请在页面上确认。",
	},
	closeOnly: {
		en: "This layer can be closed but offers no control that says refuse. Check whether closing it counts as a refusal.",
		zh: "该弹层只能关闭，没有写明“拒绝”的选项。请确认关闭是否视为拒绝。",
	},
	termsOnly: {
		en: "This layer asks for acceptance of the terms only and has no control to refuse. Leaving is the usual refusal of a contract; check that no data use rests on it.",
		zh: "该弹层仅要求接受协议条款，没有拒绝选项。对合同而言离开即可拒绝，请确认未据此处理个人信息。",
	},
	weaker: {
		en: "Refusing is on the same layer but harder to see than agreeing. Judge by the figures and by eye.",
		zh: "拒绝与同意位于同一层，但拒绝选项明显不如同意醒目。请结合数值和实际观感判断。",
	},
	shaming: {
		en: "The words of the refusal make whoever presses it feel bad about it. Say plainly what is refused.",
		zh: "拒绝选项的措辞带有贬低或施压意味，易使用户因此放弃拒绝。请改用中性表述。",
	},
	doubleNegative: {
		en: "The words of the refusal hold two negatives, so it is unclear what a press means. Read it on the page.",
		zh: "拒绝选项使用双重否定，难以判断点击后是同意还是拒绝，请在页面上人工阅读。",
	},
	passed: {
		en: "Refusing stands on the same layer and is about as easy to see as agreeing.",
		zh: "拒绝选项与同意位于同一层，醒目程度相当。",
	},
	choices: {
		en: "The layer itself lets the person choose and confirm, so agreeing to all is not the only way on.",
		zh: "该弹层可直接逐项选择并确认，并非只能全部同意。",
	},
	assumed: {
		en: "This layer takes going on as consent and has no control that says refuse. Check whether closing it counts as a refusal.",
		zh: "该弹层将继续使用视为同意，且没有写明“拒绝”的选项。请确认关闭是否视为拒绝。",
	},
	noted: {
		en: "This notice tells of cookies and can only be taken note of. Check whether cookies that need consent are set all the same, or whether the press is taken as consent.",
		zh: "该提示告知使用 Cookie，却只能点击知悉。请确认是否仍会设置需要同意的 Cookie，或将点击视为同意。",
	},
	none: {
		en: "No dialog or notice here has a button that was read as agreeing, so there is none to hold a refusal against.",
		zh: "本页弹窗或提示中未识别到表示同意的按钮，无从与拒绝选项比较。",
	},
} as const satisfies Record<string, Text>;

type Verdict = Pick<Judgement, "outcome" | "message">;

interface Asking {
	layer: Layer;
	accept: Request;
	/** What is pressed to agree: the button itself, or the one that a sentence declares to agree. */
	press: Item | undefined;
	decline: Action | undefined;
	hiddenDecline: boolean;
	close: Action | undefined;
	manage: Action | undefined;
}

const area = ({ box }: { box: readonly number[] }) => (box[2] ?? 0) * (box[3] ?? 0);

/** A bare "agree" speaks of the documents that its layer names. */
function asks(accept: Request, moment: Moment): boolean {
	return asksConsent(accept) || (!accept.purposes.includes("age") && documentsOn(accept.layer, moment).length > 0);
}

function documentsOn(layer: string, { agreements }: Moment): AgreementKind[] {
	return agreements.filter((agreement) => agreement.layer === layer).map(({ kind }) => kind);
}

/** A layer, or a whole screen that is nothing but the question, whose button agrees to something. */
function askingOf(moment: Moment, layer: Layer): Asking | null {
	const whole = moment.screen.kind === "consent-dialog" || moment.screen.kind === "cookie-notice";
	if (layer.kind === "page" && !(whole && moment.layers.every(({ kind }) => kind === "page"))) return null;
	// A form in a dialog is a form: leaving it is the refusal, as on a page.
	if (moment.fields.some((field) => field.shown && field.layer === layer.id)) return null;
	const here = moment.actions.filter((action) => action.layer === layer.id);
	const requests = moment.requests.filter((r) => r.layer === layer.id && r.shown);
	const [button] = requests
		.filter((r) => r.means === "button" && !takesNote(r, moment) && asks(r, moment))
		.sort((a, b) => area(b) - area(a));
	const accept = button ?? requests.find((r) => layer.kind !== "page" && r.means === "implied" && asksConsent(r));
	if (!accept) return null;
	const shown = (does: Action["does"]) =>
		here.filter((a) => a.does === does && a.shown).sort((a, b) => area(b) - area(a))[0];
	// Exit, back, close and cancel refuse a service's own dialog (PG02A 3.1 a)); a cookie notice that closes says nothing.
	const shaming = here.find((a) => a.shown && a.does === "other" && shames(a.text));
	const leave = here.find((a) => a.shown && !accept.purposes.includes("cookies") && leaves(a.text));
	return {
		layer,
		accept,
		press: button ?? goesOn(accept, here),
		decline: shown("decline") ?? shaming ?? leave,
		hiddenDecline: here.some(({ does, shown: seen }) => does === "decline" && !seen),
		close: shown("close"),
		manage: shown("manage"),
	};
}

/** The button that a sentence speaks of: the one it quotes, else the largest that neither refuses nor asks for more. */
function goesOn({ text }: Request, here: readonly Action[]): Action | undefined {
	return here
		.filter((a) => a.shown && a.text !== "" && a.does !== "decline" && a.does !== "manage")
		.sort((a, b) => Number(text.includes(b.text)) - Number(text.includes(a.text)) || area(b) - area(a))[0];
}

/** "Got it" beside a refusal is the answer that agrees; alone it only takes note. */
function takesNote({ text, layer }: Item, { actions }: Moment): boolean {
	return onlyTakesNote(text) && !actions.some((a) => a.does === "decline" && a.shown && a.layer === layer);
}

/** The only answer of a notice that tells of cookies beyond the necessary ones. */
function notedIn(moment: Moment, { id, kind, text }: Layer): Action | undefined {
	if (kind === "page" || !speaksOfCookies(text) || saysOnlyNecessary(text)) return undefined;
	return moment.actions.find(
		(a) => a.layer === id && a.shown && (a.does === "accept" || a.does === "close") && takesNote(a, moment),
	);
}

/** A text link beside a solid button of several times its area is weaker, whatever its print. */
function isWeaker(accept: Request, decline: Action): boolean {
	if (compared(decline.look, accept.look) !== "like") return true;
	const { contrast } = decline.look;
	if (contrast !== null && contrast < 3) return true;
	return accept.look.filled && !decline.look.filled && area(decline) < area(accept) * 0.4;
}

function judge(asking: Asking, moment: Moment): Verdict {
	const { accept, decline, hiddenDecline, close, manage, layer } = asking;
	if (decline) {
		if (shames(decline.text)) return { outcome: "cantTell", message: says.shaming };
		if (doublyNegative(decline.text)) return { outcome: "cantTell", message: says.doubleNegative };
		return accept.means === "button" && isWeaker(accept, decline)
			? { outcome: "cantTell", message: says.weaker }
			: { outcome: "passed", message: says.passed };
	}
	if (hiddenDecline) return { outcome: "cantTell", message: says.notShown };
	const free = moment.requests.some(
		(r) =>
			isControl(r) &&
			r.layer === layer.id &&
			r.shown &&
			r.enabled &&
			r.state.byDefault === "off" &&
			!saysNecessary(r.text),
	);
	if (free) return { outcome: "passed", message: says.choices };
	if (accept.means === "implied") return { outcome: "cantTell", message: says.assumed };
	const plain = accept.purposes.every((purpose) => purpose === "terms" || purpose === "other");
	if (plain && documentsOn(layer.id, moment).every((kind) => kind === "terms")) {
		return { outcome: "cantTell", message: says.termsOnly };
	}
	if (close) return { outcome: "cantTell", message: says.closeOnly };
	return { outcome: "failed", message: manage ? says.deeper : says.missing };
}

function evidenceOf({ press, decline, close, manage, layer }: Asking): Evidence {
	return {
		layer: layer.kind,
		accept: press?.text ?? null,
		...(press ? { ...figures("accept", press.look), acceptArea: Math.round(area(press)) } : {}),
		refuse: decline?.text ?? null,
		...(decline ? { ...figures("refuse", decline.look), refuseArea: Math.round(area(decline)) } : {}),
		close: close?.text ?? null,
		manage: manage?.text ?? null,
	};
}

/** Clauses for guardians and for cookies stand only where the layer asks about these. */
function basisFor({ accept, layer }: Asking, moment: Moment): string[] {
	const child = accept.purposes.includes("minor") || documentsOn(layer.id, moment).includes("children");
	const cookies = accept.purposes.includes("cookies") || speaksOfCookies(layer.text);
	const fits: Readonly<Record<string, boolean>> = { "CHILD art. 10": child, "CNIL 14 Dec 2021": cookies };
	return defaultUnequalChoice.basis.filter((clause) => fits[clause] ?? true);
}

export const defaultUnequalChoice: Rule = {
	id: "default-unequal-choice",
	issue: "default-consent",
	severity: "serious",
	basis: [
		"PG02A 3.1 a)",
		"PIPL arts 14, 44",
		"CHILD art. 10",
		"CCPA 7004(a)(2)(C), (a)(3)",
		"CNIL 14 Dec 2021",
		"GDPR recital 42; art. 7(3)",
		"EDPB03 4.3.1, 4.3.2, 4.4.2",
		"DSA art. 25(3)(a)",
		"PIPADEC art. 17(1)",
		"FTC report categories",
		"HWAG 7.5",
		"XMDP consent",
	],
	title: { en: "Refusing is missing, hidden or harder than agreeing", zh: "无拒绝选项或拒绝明显弱于同意" },
	remedy: {
		en: "Put an equally visible refuse control on the same layer, with the same number of steps and neutral words.",
		zh: "在同一层提供与“同意”同等显著、步骤相同的“不同意/拒绝”按钮，使用中性表述。",
	},
	*check({ moments }): Generator<Judgement> {
		for (const [moment, seen] of moments.entries()) {
			const askings = seen.layers.map((layer) => askingOf(seen, layer)).filter((asking) => asking !== null);
			for (const asking of askings) {
				const basis = basisFor(asking, seen);
				yield { ...judge(asking, seen), moment, subject: asking.accept, evidence: evidenceOf(asking), basis };
			}
			const noted = askings.length === 0 ? seen.layers.map((layer) => notedIn(seen, layer)).find(Boolean) : undefined;
			if (noted) {
				const evidence = { accept: noted.text, refuse: null };
				const basis = defaultUnequalChoice.basis.filter((clause) => clause !== "CHILD art. 10");
				yield { outcome: "cantTell", message: says.noted, moment, subject: noted, evidence, basis };
			} else if (askings.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};

import type { Means, ScreenKind } from "../engine/moment.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { buttonAgrees } from "./actions.ts";
import type { Wording } from "./wording.ts";

/** What stands around a control. */
export interface ControlContext {
	means: Means;
	/** Its form asks for something that identifies a person. */
	formHasIdentity: boolean;
	screen?: ScreenKind;
	/** Words of its name, id and class. */
	name?: string;
	/** Wording of the neighbouring controls of its group. */
	siblings?: string[];
}

const nameAgrees = /agree|consent|terms|privacy|accept|protocol|policy|tos\b|gdpr|xieyi|tongyi/iu;
const nameMarkets = /news|market|promo|subscri|opt-?in|offer|mailing/iu;
/** Names what would be sent, not only the way: "SMS" alone may be how to get the code. */
const letters =
	/newsletter|news|offers?|promo|marketing|deals|mailing|资讯|优惠|营销|促销|广告|邮件|行销|电子报|メルマガ|メール|마케팅|광고|рассыл|werb|angebot|offres|ofertas|offerte/u;
const categories =
	/\b(?:analytics?|statistics?|performance|functional(?:ity)?|marketing|advertis\w+|targeting|preferences?|social media|personali[sz]ation|measurement|tracking|statistik|statistiques|estadística|personalisierung)\b|分析|统计|营销|广告|功能性?|个性化|性能/u;
const ownAge =
	/我|本人|已(?:满|成年|年满)|입니다|です|\b(?:i|i'm|ich|je|j'ai|soy|tengo|sono|ho|sou|tenho|ik|мне|я|tôi|saya)(?![\p{L}])|ฉัน/u;
/** What people who run a site do with a document. */
const onTask = /管理|编辑|更新|审核|发布|上传|文案|修改|撰写|\b(?:manage|edit|update|review|publish|write)\b/u;
const documentOnly = /^[\s"'“”《》、,，.和与及&]*$/u;
const settingsScreens: readonly (ScreenKind | undefined)[] = ["account-settings", "account-deletion"];

/**
 * Does a control with this wording ask for consent? null: cannot tell. The visible wording decides;
 * a name or id is asked only where the wording says nothing.
 */
export function isConsent(wording: Wording, text: string, context: ControlContext): boolean | null {
	const { means } = context;
	if (means === "button") return buttonAgrees(text);
	if (means === "implied") return fromSentence(wording);
	if (means === "hidden") return fromName(context);
	const plain = simplify(normalise(text));
	if (!plain) return fromName(context);
	return fromWording(wording, plain, context);
}

/** A sentence without a control: "you agree that …" of an agreement's body names nothing that is agreed to. */
function fromSentence({ stance, purposes, documents, confidence }: Wording): boolean | null {
	if (stance !== "implied" && stance !== "asks") return false;
	if (documents.length > 0) return true;
	if (stance === "implied" && confidence === "strong") return true;
	return purposes.every((purpose) => purpose === "other") ? null : confidence === "strong";
}

function fromWording(wording: Wording, plain: string, context: ControlContext): boolean | null {
	const { stance, documents, purposes, notConsent } = wording;
	const agrees = stance === "asks" || stance === "implied";
	const named = documents.length > 0 && documents.every((d) => d.kind !== "other");
	if (notConsent === "deletion-confirmation") return false;
	if (notConsent && !(agrees && (named || wording.confidence === "strong") && notConsent === "other")) {
		return agrees && named;
	}
	// "Sign the agreement" alone may be a task.
	if (agrees && named) return wording.confidence === "strong" || context.formHasIdentity ? true : null;
	const category = cookieCategory(plain, context);
	if (category !== null) return category;
	if (agrees) {
		if (purposes.includes("other") && purposes.length === 1) return otherAsk(plain, context);
		return wording.confidence === "strong" || context.formHasIdentity ? true : null;
	}
	if (purposes.includes("age") && ownAge.test(plain) && plain.length <= 80)
		return context.formHasIdentity ? true : null;
	if (stance === "refuses") return named && context.means !== "choice" ? true : null;
	// "Read the policy" is a task in a list of tasks, and a request only where a person signs up.
	if (named && stance === "acknowledges")
		return context.formHasIdentity || (wording.acknowledgesOnly && !/^(?:阅读|閱讀|read)/u.test(plain)) ? true : null;
	if (named && isDocumentAlone(plain, documents)) return standsForAgreeing(plain, context);
	if (purposes.includes("marketing") || purposes.includes("third-party-sharing")) return fromContext(plain, context);
	if (plain.length <= 24 && nameMarkets.test(context.name ?? "") && context.formHasIdentity) return null;
	// The name of a box counts where its wording is a title of any kind: 点击阅读《合约说明》.
	if (/《[^》]+》/u.test(plain) && nameAgrees.test(context.name ?? "") && context.formHasIdentity) return true;
	return named ? null : false;
}

/** A consent manager's own categories; the fixed one asks nothing. */
function cookieCategory(plain: string, context: ControlContext): boolean | null {
	const within = context.screen === "cookie-notice" || context.screen === "consent-dialog";
	if (!within && !/cookie/u.test(plain)) return null;
	if (plain.length > 60) return null;
	if (/necessary|essential|required|必要|必需|notwendig|nécessaire|necesari|необходим|必須|필수/u.test(plain))
		return false;
	return categories.test(plain) && !settingsScreens.includes(context.screen) ? true : null;
}

/** "I agree" to something unknown: consent in a form that identifies a person, else unknown. */
function otherAsk(plain: string, context: ControlContext): boolean | null {
	if (/支付|付款|费用|\bpay(?:ment)?\b/u.test(plain)) return null;
	if (
		/我?(?:已)?(?:阅读)?(?:并)?(?:同意|接受)|\b(?:agree|consent|accept|einverstanden|stimme|akzeptiere|j'accepte|acepto|accetto|aceito)\b|동의/u.test(
			plain,
		)
	)
		return context.formHasIdentity ? true : null;
	return null;
}

function isDocumentAlone(plain: string, documents: Wording["documents"]): boolean {
	const rest = documents.reduce((left, { title }) => left.replace(title, ""), plain);
	return documentOnly.test(rest) || rest.length <= 6;
}

/** A title alone asks where a person signs up; among boxes about other things it is one thing of a list. */
function standsForAgreeing(plain: string, { formHasIdentity, siblings = [] }: ControlContext): boolean | null {
	if (formHasIdentity) return true;
	return onTask.test(plain) || siblings.length > 1 ? null : true;
}

/** Marketing words without a verb: a sign-up's own box is consent, a settings row or list is not known to be. */
function fromContext(plain: string, context: ControlContext): boolean | null {
	if (settingsScreens.includes(context.screen)) return null;
	if (nameMarkets.test(context.name ?? "") && context.formHasIdentity) return true;
	const signUp = context.screen === "sign-up" || context.screen === "checkout";
	if (signUp && context.formHasIdentity) return plain.length >= 6 && letters.test(plain) ? true : null;
	return context.screen === undefined && context.formHasIdentity ? null : false;
}

function fromName(context: ControlContext): boolean | null {
	const name = context.name ?? "";
	if (nameAgrees.test(name)) return context.formHasIdentity ? true : null;
	return nameMarkets.test(name) && context.formHasIdentity ? null : false;
}

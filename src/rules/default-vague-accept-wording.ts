import type { Text } from "../engine/finding.ts";
import type { Action, Item, Layer, Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { asksToAgree, carriesAgreement, goesOnVaguely, isStoreExample } from "../facts/acceptWords.ts";
import { isControl } from "../facts/defaults.ts";
import { readWording } from "../facts/wording.ts";

const says = {
	store: {
		en: "This layer takes going on as consent, and its button reads like a word that app stores name as unclear. It may be refused in review.",
		zh: "该弹层将继续操作视为同意，而按钮文案属于应用商店点名的含糊用语，可能在审核时被退回。",
	},
	vague: {
		en: "This layer asks for agreement, and none of its buttons says that it agrees. Judge whether a person can tell what a press means.",
		zh: "该弹层征求同意，但没有按钮写明“同意”。请判断用户能否明白点击即为同意。",
	},
	passed: { en: "The button that agrees says so.", zh: "同意按钮已写明“同意”。" },
	tick: {
		en: "A box on the layer carries the agreement; the button only goes on.",
		zh: "由该弹层中的勾选框表示同意，按钮仅用于继续。",
	},
	none: {
		en: "No dialog or notice here asks for agreement by a button whose wording is known to be vague.",
		zh: "本页弹窗或提示中没有以已知的含糊文案征求同意的按钮。",
	},
} as const satisfies Record<string, Text>;

interface Asking {
	layer: Layer;
	/** The sentence that asks for agreement or assumes it. */
	asks: Item;
	implied: boolean;
	buttons: Action[];
}

/** Where a layer, or a screen that is nothing but the question, asks for agreement to a document or to a use of data. */
function askingOf(moment: Moment, layer: Layer): Asking | null {
	const alone = moment.screen.kind === "consent-dialog" && moment.layers.every(({ kind }) => kind === "page");
	if (layer.kind === "page" && !alone) return null;
	const here = (item: Item) => item.shown && item.layer === layer.id;
	// A form in a layer is sent off by its button; what is agreed to there is judged with forms.
	if (moment.fields.some(here)) return null;
	const spoken = [...moment.requests.filter(({ means }) => means === "implied"), ...moment.sentences].filter(here);
	for (const asks of spoken) {
		const { stance, documents, purposes, notConsent } = readWording(asks.text);
		const asksPlainly = stance === "asks" || (stance === "acknowledges" && asksToAgree(asks.text));
		if ((!asksPlainly && stance !== "implied") || notConsent) continue;
		const named = documents.some(({ notice }) => !notice) || purposes.some((p) => p !== "other" && p !== "age");
		if (named) return { layer, asks, implied: stance === "implied", buttons: moment.actions.filter(here) };
	}
	return null;
}

function judge({ asks, implied, buttons, layer }: Asking, moment: Moment, stores: boolean): Judgement | null {
	const at = { moment: 0, evidence: { asks: asks.text.slice(0, 160), buttons: buttons.map(({ text }) => text) } };
	const ticks = moment.requests.some((r) => isControl(r) && r.shown && r.layer === layer.id && r.says.does === "asks");
	if (ticks) return { ...at, outcome: "inapplicable", subject: null, message: says.tick };
	const clear = buttons.find(({ text }) => carriesAgreement(text));
	if (clear) return { ...at, outcome: "passed", subject: clear, message: says.passed };
	const vague = buttons.find(({ text, does }) => does !== "decline" && goesOnVaguely(text));
	if (!vague) return null;
	return stores && implied && isStoreExample(vague.text)
		? { ...at, outcome: "failed", subject: vague, message: says.store }
		: { ...at, outcome: "cantTell", subject: vague, message: says.vague };
}

export const defaultVagueAcceptWording: Rule = {
	id: "default-vague-accept-wording",
	issue: "default-consent",
	severity: "moderate",
	basis: ["XMDP consent", "HWAG 7.5", "PIPL art. 14(1)", "GDPR art. 4(11); recital 32"],
	title: {
		en: "The button that agrees does not say that it agrees",
		zh: "同意按钮文案未明确表达“同意”",
	},
	remedy: {
		en: 'Name the button for what it does: "Agree" and "Disagree" (or "Agree and continue" and "Exit").',
		zh: "将按钮文案改为明确的“同意”与“不同意”（或“同意并继续”与“退出”）。",
	},
	*check({ moments, context }) {
		const stores = context.jurisdictions.includes("stores");
		for (const [moment, seen] of moments.entries()) {
			const found = seen.layers.flatMap((layer) => {
				const asking = askingOf(seen, layer);
				return (asking && judge(asking, seen, stores)) ?? [];
			});
			if (found.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
			for (const judgement of found) yield { ...judgement, moment };
		}
	},
};

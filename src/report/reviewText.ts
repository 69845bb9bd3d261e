import type { Outcome } from "../engine/finding.ts";
import type { Review } from "../engine/review.ts";
import type { RuleText } from "../engine/rule.ts";
import { plain } from "./plain.ts";
import { decisionText, reasonText, reviewWords } from "./reviewWording.ts";
import type { Language } from "./wording.ts";

/** A decision with its reason, and the note where there is one; each on one line and without control characters. */
export function reviewTexts(review: Review, outcome: Outcome, lang: Language): { label: string; text: string }[] {
	const decided = decisionText(review, outcome)[lang];
	const reason = plain(reasonText(review.reason)[lang]);
	const texts = [
		{ label: reviewWords.decision[lang], text: [decided, reason].filter(Boolean).join(lang === "zh" ? "：" : ": ") },
		{ label: reviewWords.note[lang], text: plain(review.note) },
	];
	return texts.filter(({ text }) => text);
}

/** What a decision was about, where its finding is no longer at hand: the rule and the page's words. */
export function aboutText(
	{ about, fingerprint }: Review,
	rules: ReadonlyMap<string, RuleText>,
	lang: Language,
): string {
	if (!about) return plain(fingerprint);
	const title = rules.get(about.rule)?.title[lang] ?? about.rule;
	return [title, about.quote].filter(Boolean).map(plain).join(" · ");
}

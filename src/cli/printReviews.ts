import type { Flow } from "../engine/flow.ts";
import { type Review, reviewOf } from "../engine/review.ts";
import type { RuleText } from "../engine/rule.ts";
import { unseenReviews } from "../report/reviews.ts";
import { aboutText, reviewTexts } from "../report/reviewText.ts";
import { reviewWords } from "../report/reviewWording.ts";
import type { Language } from "../report/wording.ts";

interface Line {
	indent: number;
	text: string;
}

/** Decisions that stand beside no violation or doubt: on what passed, and on what is not seen here. */
export function reviewLines(flow: Flow, rules: ReadonlyMap<string, RuleText>, lang: Language): Line[] {
	const passed = flow.findings.filter(({ outcome }) => outcome === "passed").map((finding) => reviewOf(flow, finding));
	const { gone, elsewhere } = unseenReviews(flow);
	return (
		[
			[reviewWords.passed, [...new Set(passed)].filter((review) => review !== null)],
			[reviewWords.gone, gone],
			[reviewWords.elsewhere, elsewhere],
		] as const
	).flatMap(([heading, reviews]) =>
		reviews.length > 0
			? [{ indent: 2, text: heading[lang] }, ...reviews.flatMap((review) => linesOf(review, rules, lang))]
			: [],
	);
}

function linesOf(review: Review, rules: ReadonlyMap<string, RuleText>, lang: Language): Line[] {
	const colon = lang === "zh" ? "：" : ": ";
	return [
		{ indent: 4, text: aboutText(review, rules, lang) },
		...reviewTexts(review, review.about?.outcome ?? "failed", lang).map(({ label, text }) => ({
			indent: 6,
			text: label + colon + text,
		})),
	];
}

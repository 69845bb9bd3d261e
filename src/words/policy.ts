import type { Lang, PolicyConcept, PolicyWords } from "./concepts.ts";
import { policy as de } from "./de.ts";
import { policy as en } from "./en.ts";
import { policy as es } from "./es.ts";
import { policy as fr } from "./fr.ts";
import { policy as id } from "./id.ts";
import { policy as it } from "./it.ts";
import { policy as ja } from "./ja.ts";
import { policy as ko } from "./ko.ts";
import { type Found, type Matcher, matcherOf, type Table } from "./matcher.ts";
import { policy as nl } from "./nl.ts";
import { policy as pt } from "./pt.ts";
import { policy as ru } from "./ru.ts";
import { policy as th } from "./th.ts";
import { policy as vi } from "./vi.ts";
import { policy as zhCN } from "./zh-CN.ts";
import { policy as zhTW } from "./zh-TW.ts";

/** The vocabulary of policy texts, by language. Not for capture: it would carry it into every page. */
export const policyWords: Readonly<Record<Lang, PolicyWords>> = {
	"zh-CN": zhCN,
	"zh-TW": zhTW,
	en,
	de,
	fr,
	es,
	it,
	pt,
	nl,
	ja,
	ko,
	ru,
	vi,
	th,
	id,
};

let matcher: Matcher<PolicyConcept> | undefined;

/** Phrases of the policy vocabulary in a normalised text, in its order. */
export function matchPolicy(normalised: string): Found<PolicyConcept>[] {
	matcher ??= matcherOf(
		(Object.entries(policyWords) as [Lang, PolicyWords][]).map(([lang, w]): Table<PolicyConcept> => [lang, w.concepts]),
	);
	return matcher.match(normalised);
}

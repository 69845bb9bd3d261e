import type { Flow } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import type { Say } from "./markup.ts";
import type { Language } from "./wording.ts";

/** What the parts of a report are made from. */
export interface Sheet {
	flow: Flow;
	rules: ReadonlyMap<string, RuleText>;
	pictures: ReadonlyMap<string, string>;
	/** Of whole screens, by the names that moments give. */
	screens: ReadonlyMap<string, string>;
	lang: Language;
	say: Say;
}

/** The key of the picture of a finding's subject: one control has one picture, however many rules speak of it. */
export function pictureKey({ moment, subject }: { moment: number; subject: string | null }): string {
	return `${moment}/${subject ?? ""}`;
}

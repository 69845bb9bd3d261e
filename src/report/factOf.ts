import type { Text } from "../engine/finding.ts";
import type { Language } from "./wording.ts";

/** Sentences that send the tester somewhere, weigh the law or foretell a review. */
const toTester: Record<Language, RegExp> = {
	en: /^(?:Check|Judge|Look|Read|Open|Go|Load|Use|Compare|Record|See|Find|Say|Save|Try|Pick|Press|Walk|Have|Whether|That is|It may be|If|Leaving is|Proper notice)\b/,
	zh: /^(?:是否|该做法|如|若|就合同|对合同)/,
};
/** The same at the end of a sentence that begins with what was found. */
const addedFor: Record<Language, RegExp> = {
	en: /[;,:] (?:so it may not|check|look|read|open|see|compare|judge|load|record)\b[^.]*/g,
	zh: /(?:^|[，；：])(?:请|可能在审核|可能不构成)[^。]*/g,
};

/** What was found and nothing else, for readers who did not do the testing; empty where nothing is left. */
export function factOf(message: Text, lang: Language): string {
	return (message[lang].match(lang === "zh" ? /[^。]+。?/g : /.+?(?:\.(?= |$)|$)/g) ?? [])
		.map((sentence) => sentence.trim().replace(addedFor[lang], ""))
		.filter((sentence) => !toTester[lang].test(sentence) && !/^[。.]?$/.test(sentence))
		.join(lang === "zh" ? "" : " ");
}

import type { Text } from "../../engine/finding.ts";
import type { PolicyCase } from "./judging.ts";
import { aimsAtChina, serviceLanguage } from "./serviceLanguage.ts";

/** A time within which a request is handled. */
export interface Cap {
	workingDays: number;
	/** The cap in words, with whose it is, to stand inside a sentence. */
	text: Text;
}

const china: Cap = {
	workingDays: 15,
	text: { en: "15 working days, used in China", zh: "15 个工作日（中国的要求）" },
};
/** A month is twenty-two working days and a bit. */
const month: Cap = {
	workingDays: 22.2,
	text: {
		en: "one month (about 22 working days), used in the European Union and elsewhere",
		zh: "一个月（约 22 个工作日，欧盟等地的要求）",
	},
};

/**
 * The cap on handling a request that holds for a policy: China's where the text or service is meant for people
 * there and China was chosen, or the stores, since Chinese ones hold apps to Chinese rules.
 */
export function capFor({ flow, document, reading }: PolicyCase): Cap {
	const { jurisdictions } = flow.context;
	const chosen = jurisdictions.includes("CN") || jurisdictions.includes("stores");
	const chinese = [reading.language, serviceLanguage(flow, document)].some((language) => language.startsWith("zh"));
	return chosen && (chinese || aimsAtChina(reading)) ? china : month;
}

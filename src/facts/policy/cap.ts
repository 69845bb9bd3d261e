import type { PolicyCase } from "./judging.ts";
import { aimsAtChina, serviceLanguage } from "./serviceLanguage.ts";

/** Working days within which a request is handled: fifteen in China; a month, which is twenty-two and a bit, elsewhere. */
const CHINA = 15;
const MONTH = 22.2;

/** The cap on handling a request that holds for a policy: China's where it was chosen and the text or service is meant for people there. */
export function capFor({ flow, document, reading }: PolicyCase): number {
	const chinese = [reading.language, serviceLanguage(flow, document)].some((language) => language.startsWith("zh"));
	return flow.context.jurisdictions.includes("CN") && (chinese || aimsAtChina(reading)) ? CHINA : MONTH;
}

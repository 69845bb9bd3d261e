import type { PolicyCase } from "./judging.ts";
import type { Quote } from "./lines.ts";

/** Services that are run from outside mainland China; a data centre inside it is for a person to check. */
const foreign =
	/\b(?:google|firebase|crashlytics|admob|facebook|meta platforms|twitter|amazon|aws|microsoft|azure|openai|anthropic|cloudflare|sentry|adjust|appsflyer|mixpanel|amplitude|stripe|paypal|branch|segment|hotjar|mailchimp|sendgrid|twilio|intercom|zendesk|line corporation)\b/iu;
const recipientWords =
	/接收方|名称|联系方式|公司|\b(?:inc|llc|ltd|gmbh|corp|recipient|google|amazon|microsoft|standard contractual clauses|limited)\b/u;
const borderWords = /出境|跨境|境外|海外|\b(?:abroad|overseas|outside|international|cross-border|transferred to)\b/u;

/** Services abroad that a text names, and the passage that names the recipient of a transfer. */
export function abroadIn({ reading, beside }: PolicyCase): {
	services: { name: string; place: Quote }[];
	recipient: Quote | null;
} {
	const named = [reading, ...beside].flatMap(({ thirdParties }) => thirdParties);
	const services = named.filter(({ name, operator }) => foreign.test(`${name} ${operator ?? ""}`));
	const passages = reading.lines.filter(
		({ plain, under, isHeading }) =>
			!isHeading && (borderWords.test(plain) || borderWords.test(under.split("\n").at(-1) ?? "")),
	);
	return {
		services: services.map(({ name, place }) => ({ name, place })),
		recipient: passages.find(({ plain }) => recipientWords.test(plain)) ?? null,
	};
}

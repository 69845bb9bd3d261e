import type { Purpose } from "../../engine/moment.ts";
import type { PolicyReading } from "./analyse.ts";
import type { DisclosureId } from "./disclosures.ts";
import type { Line } from "./lines.ts";

/** Purposes that a tick may name beside the service itself, and that a policy then has to state. */
export const statedPurposes = ["marketing", "third-party-sharing", "profiling", "cross-border"] as const;
export type StatedPurpose = (typeof statedPurposes)[number];

const marketing =
	/营销|推广|促销|广告|优惠(?:信息|活动|资讯)|商业(?:性)?(?:信息|短信|电子)|(?:活动|产品|服务)(?:及|和|与)?(?:服务|产品)?(?:信息|资讯|推荐)|\bmarketing\b|\bpromotion|\badvertis|\bnewsletters?\b|\boffers\b|\bcommercial (?:communications?|messages?|e-?mails?)|\bproduct (?:news|updates)/u;
const denied = /不会|不向|不用于|从不|绝不|不发送|\b(?:not|never|no|without)\b/u;
const condition = /除非|除了|未经|同意|\b(?:unless|except|without your|consent|agree)/u;

const disclosedBy: Readonly<Record<Exclude<StatedPurpose, "marketing">, readonly DisclosureId[]>> = {
	"third-party-sharing": ["sharing", "thirdPartyList", "thirdPartyMention"],
	profiling: ["automatedDecisions"],
	"cross-border": ["crossBorder"],
};

/** Headings count: 广告与推广 announces a part that says more. */
function marketingIn(lines: readonly Line[]): "yes" | "no" | "denied" {
	const about = lines.filter(({ plain, under }) => marketing.test(plain) && !denied.test(under));
	if (about.some(({ plain }) => !denied.test(plain) || condition.test(plain))) return "yes";
	return lines.some(({ plain, under }) => marketing.test(plain) && denied.test(`${under}\n${plain}`)) ? "denied" : "no";
}

/** Does the text say that data is used for this purpose, say the contrary, or nothing of it? */
export function statesPurpose({ lines, found }: PolicyReading, purpose: StatedPurpose): "yes" | "no" | "denied" {
	if (purpose === "marketing") return marketingIn(lines);
	if (disclosedBy[purpose].some((id) => found[id].length > 0)) return "yes";
	return purpose === "cross-border" && found.storedAtHome.length > 0 ? "denied" : "no";
}

/** The purposes of a request that a policy has to state. */
export function toBeStated(purposes: readonly Purpose[]): StatedPurpose[] {
	const carrier = purposes.includes("carrier-login");
	return statedPurposes.filter(
		(purpose) => purposes.includes(purpose) && !(carrier && purpose === "third-party-sharing"),
	);
}

import type { Flow } from "../../engine/flow.ts";
import type { Recipient } from "../recipients.ts";
import { analysePolicy } from "./analyse.ts";

/** Words that stand in many companies' names and tell none of them. */
const common =
	/股份|有限(?:责任)?公司|科技|网络|技术|信息|软件|服务|数据|互联网?|计算机?|系统|智能|集团|广告|（[^）]*）|\([^)]*\)|\b(?:inc|ltd|llc|co|corp|gmbh|company|limited|cdn|ads?|analytics|sdk|other|apis?|sdks)\b/giu;
const LEAST = 2;

const bare = (text: string): string => text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");

/** The words by which a text may name a vendor: brand in Chinese and Latin letters, company, domain. */
function namesOf({ name, operator, hosts }: Recipient): string[] {
	const parts = [name, operator ?? ""].flatMap((text) => [
		...text.replace(common, " ").split(/[\s/]+/u),
		...(text.match(/[\u4e00-\u9fff]+|[A-Za-z][\w.-]+/gu) ?? []).map((word) => word.replace(common, "")),
	]);
	const labels = hosts.map((host) => host.split(".").at(-2) ?? "").filter((label) => label.length > LEAST);
	return [...new Set([...parts, ...labels].map(bare))].filter((word) =>
		/[\u4e00-\u9fff]/u.test(word) ? word.length >= LEAST : word.length > LEAST,
	);
}

/**
 * Do the policy texts of a flow name this third party, by brand, company or address? Any mention counts: lists
 * spell names in many ways, and a wrong "no" would be a false alarm. `unread` where there is no text.
 */
export function declares(flow: Flow, recipient: Recipient): "yes" | "no" | "unread" {
	if (flow.documents.length === 0) return "unread";
	const names = namesOf(recipient);
	const told = flow.documents.some((document) => {
		const { lines } = analysePolicy(document);
		const linked = document.links.map(({ text, href }) => `${text} ${href}`);
		return [...lines.map(({ text }) => text), ...linked].some((text) => {
			const plain = bare(text);
			return names.some((name) => plain.includes(name));
		});
	});
	return told ? "yes" : "no";
}

import { sha256Of } from "../capture/sha256.ts";
import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import { type Fetched, withFetched } from "../facts/policy/fetched.ts";
import { reachOf } from "../facts/policy/reach.ts";
import { type FetchedText, inTab } from "./messages.ts";
import { POLICY } from "./scripts.ts";
import { keep, kept } from "./session.ts";

/** Files have no origin, so that each is a site of its own. */
function siteOf(page: string): string {
	const { protocol, host } = new URL(page);
	return protocol === "file:" ? page : `${protocol}//${host}`;
}

/** The text of a page that is itself a policy; null for others, and where the browser lets no script in any more. */
async function ownText(tabId: number, moment: Moment): Promise<PolicyDocument | null> {
	if (moment.screen.kind !== "policy") return null;
	try {
		await chrome.scripting.executeScript({ target: { tabId }, files: [POLICY] });
		const document = await inTab("policy", tabId).read(moment);
		// Pages without a secure context can make no sum.
		return { ...document, sha256: document.sha256 || (await sha256Of(document.blocks)) };
	} catch {
		return null;
	}
}

/** A flow of one look with the texts that belong to it: the page's own, and those that the person had read for its site. */
export async function withTexts(tabId: number, flow: Flow): Promise<Flow> {
	const moment = flow.moments.at(-1);
	if (!moment) return flow;
	const [own, texts] = await Promise.all([ownText(tabId, moment), kept(tabId, "texts")]);
	return withFetched({ ...flow, documents: own ? [own] : [] }, texts?.[siteOf(moment.url)] ?? []);
}

/** Keeps a text that the person had read, in memory and while the tab lives, and adds it to the flow of its page. */
export async function addText(tabId: number, flow: Flow, text: FetchedText): Promise<Flow> {
	const fetched: Fetched = { ...text, reach: text.document ? reachOf(text.document) : "dead" };
	const isSame = ({ asked, kind }: Fetched) => asked === fetched.asked && kind === fetched.kind;
	const texts = (await kept(tabId, "texts")) ?? {};
	const site = siteOf(flow.moments.at(-1)?.url ?? "");
	const others = (texts[site] ?? []).filter((one) => !isSame(one));
	await keep(tabId, "texts", { ...texts, [site]: [...others, fetched] });
	const documents = flow.documents.filter(({ source, asked }) => source !== "fetched" || asked !== fetched.asked);
	return withFetched({ ...flow, documents }, [fetched]);
}

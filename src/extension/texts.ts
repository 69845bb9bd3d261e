import type { Flow } from "../engine/flow.ts";
import { type Fetched, withFetched } from "../facts/policy/fetched.ts";
import { reachOf } from "../facts/policy/reach.ts";
import type { FetchedText } from "./messages.ts";
import { ownText } from "./ownText.ts";
import { takeText } from "./recorder/texts.ts";
import { keep, kept } from "./session.ts";

/** Files have no origin, so that each is a site of its own. */
function siteOf(page: string): string {
	const { protocol, host } = new URL(page);
	return protocol === "file:" ? page : `${protocol}//${host}`;
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
	await takeText(tabId, fetched);
	const isSame = ({ asked, kind }: Fetched) => asked === fetched.asked && kind === fetched.kind;
	const texts = (await kept(tabId, "texts")) ?? {};
	const site = siteOf(flow.moments.at(-1)?.url ?? "");
	const others = (texts[site] ?? []).filter((one) => !isSame(one));
	await keep(tabId, "texts", { ...texts, [site]: [...others, fetched] });
	const documents = flow.documents.filter(({ source, asked }) => source !== "fetched" || asked !== fetched.asked);
	return withFetched({ ...flow, documents }, [fetched]);
}

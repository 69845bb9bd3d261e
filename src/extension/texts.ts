import type { Flow } from "../engine/flow.ts";
import { belongingTo } from "../facts/policy/belonging.ts";
import { type Fetched, withFetched, withoutFetched } from "../facts/policy/fetched.ts";
import { reachOf } from "../facts/policy/reach.ts";
import type { FetchedText } from "./messages.ts";
import { ownText } from "./ownText.ts";
import { takeText } from "./recorder/texts.ts";
import { keep, kept } from "./session.ts";

/** What marks one text among those of a tab. */
type Mark = Pick<Fetched, "asked" | "kind">;

/** A flow of one look with the texts that belong to it: the page's own, and of those that the person had read what it links. */
export async function withTexts(tabId: number, flow: Flow): Promise<Flow> {
	const moment = flow.moments.at(-1);
	if (!moment) return flow;
	const [own, texts] = await Promise.all([ownText(tabId, moment), kept(tabId, "texts")]);
	return withFetched({ ...flow, documents: own ? [own] : [] }, belongingTo(moment, own, texts ?? []));
}

const isOther =
	(mark: Mark) =>
	({ asked, kind }: Fetched): boolean =>
		asked !== mark.asked || kind !== mark.kind;

/** Keeps a text that the person had read, in memory and while the tab lives, and adds it to the flow of its page. */
export async function addText(tabId: number, flow: Flow, text: FetchedText): Promise<Flow> {
	const fetched: Fetched = { ...text, reach: text.document ? reachOf(text.document) : "dead" };
	await takeText(tabId, fetched);
	const texts = (await kept(tabId, "texts")) ?? [];
	await keep(tabId, "texts", [...texts.filter(isOther(fetched)), fetched]);
	return withFetched(withoutFetched(flow, fetched), [fetched]);
}

/**
 * Forgets a text of a tab. Out of the flow of its page it goes with what only it linked; a recording that took it
 * keeps it.
 */
export async function forgetText(tabId: number, flow: Flow, mark: Mark): Promise<Flow> {
	const texts = (await kept(tabId, "texts")) ?? [];
	const left = texts.filter(isOther(mark));
	await keep(tabId, "texts", left);
	const bare = texts.reduce(withoutFetched, flow);
	const moment = bare.moments.at(-1);
	const own = bare.documents.find(({ source }) => source === "page") ?? null;
	return moment ? withFetched(bare, belongingTo(moment, own, left)) : bare;
}

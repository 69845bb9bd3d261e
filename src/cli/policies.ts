import type { Browser } from "puppeteer-core";
import { linkAddress } from "../capture/linkAddress.ts";
import type { documentOfFetched, Origin } from "../capture/policyDocument.ts";
import { sha256Of } from "../capture/sha256.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { Agreement } from "../engine/moment.ts";
import { type Fetched, withFetched } from "../facts/policy/fetched.ts";
import { addressGone, isPrivatePage, Unread } from "../facts/policy/fetching.ts";
import { reachOf } from "../facts/policy/reach.ts";
import { fetchPage } from "./fetchPage.ts";
import { openWorld, type World } from "./world.ts";

/** What reading needs from outside: the browser, and the source of the in-page script. */
interface Equipment {
	browser(): Promise<Browser>;
	script(): Promise<string>;
}

/** A policy that could not be read: its title on the page, and why. */
export interface UnreadPolicy {
	title: string;
	why: Text;
}

/** Reads the privacy policies that screens link; each address once, however many screens link it. */
export function createPolicies({ browser, script }: Equipment) {
	let blank: Promise<World> | null = null;
	const read = new Map<string, Promise<PolicyDocument>>();

	/** A page without an address: what is parsed there has no policy of the inspected site over it. */
	async function openBlank(): Promise<World> {
		const context = await (await browser()).createBrowserContext();
		const world = await openWorld(await (await context.newPage()).createCDPSession());
		await world.load(await script());
		return world;
	}

	async function readOnce(address: string, page: string, kind: Agreement["kind"]): Promise<PolicyDocument> {
		const takenAt = new Date().toISOString();
		const { html, ...fetched } = await fetchPage(address, page);
		blank ??= openBlank();
		const document = await (await blank).run(parse, html, { ...fetched, asked: address, kind, takenAt });
		return { ...document, sha256: await sha256Of(document.blocks) };
	}

	async function fetched(agreement: Agreement, page: string, world: World): Promise<Fetched> {
		const { kind, frame, selector } = agreement;
		const asked = agreement.href ?? "";
		const whole = await world.run(linkAddress, [frame, selector].filter(Boolean).join(" >>> ")).catch(() => null);
		if (whole === null && asked.includes("?")) throw addressGone();
		const address = whole ?? asked;
		try {
			const key = `${isPrivatePage(page)} ${address}`;
			const reading = read.get(key) ?? readOnce(address, page, kind);
			read.set(key, reading);
			const document = await reading;
			return { asked, kind, reach: reachOf(document), document };
		} catch (error) {
			if (error instanceof Unread && error.dead) return { asked, kind, reach: "dead", document: null };
			throw error;
		}
	}

	return {
		/** The flow of one page with the policies that it links; `world` is in that page. */
		async add(flow: Flow, world: World): Promise<{ flow: Flow; unread: UnreadPolicy[] }> {
			const done: Fetched[] = [];
			const unread: UnreadPolicy[] = [];
			for (const { url, agreements } of flow.moments) {
				for (const agreement of agreements) {
					const { kind, href, text: title } = agreement;
					if (kind !== "privacy-policy" || href === null || href === url) continue;
					if (done.some(({ asked }) => asked === href)) continue;
					try {
						done.push(await fetched(agreement, url, world));
					} catch (error) {
						if (!(error instanceof Unread)) throw error;
						unread.push({ title, why: error.text });
					}
				}
			}
			return { flow: withFetched(flow, done), unread };
		},
	};
}

/** Runs in the blank page, beside the in-page scripts. */
function parse(html: string, from: Origin): Promise<PolicyDocument> {
	type Global = { fairtick: { documentOfFetched: typeof documentOfFetched } };
	return (globalThis as unknown as Global).fairtick.documentOfFetched(html, from);
}

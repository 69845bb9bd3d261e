import type { Agreement, AgreementKind } from "../engine/moment.ts";
import { agreementKindOf, titlesIn } from "../facts/agreements.ts";
import type { Concept } from "../words/concepts.ts";
import { remembered } from "../words/memo.ts";
import type { Block } from "./blocks.ts";
import { ownText } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { type Slices, sliced } from "./slices.ts";
import { ancestors, closest, within } from "./tree.ts";

/** Agreements with the elements that name them, so that requests can find theirs. */
export interface AgreementList {
	items: Agreement[];
	/** Ids of the documents that stand inside an element or that a text names by title. */
	namedBy(
		element: Element | null,
		text: string,
		documents: readonly { kind: AgreementKind; title: string }[],
	): string[];
	/** Those that stand on the same line as an element, or right below it: pages placed by coordinates. */
	beside(element: Element): Agreement[];
}

const LONGEST_LINK = 80;
/** Concepts by which a text names a document. */
const NAMES_DOCUMENT: readonly Concept[] = [
	"privacyPolicy",
	"userAgreement",
	"carrierTerms",
	"cookiePolicy",
	"sdkList",
	"piList",
	"deregTerms",
];

/** Absolute address of a link; null for `#`, `javascript:`, nothing or the same page. */
function addressOf(link: Element): string | null {
	const raw = link.getAttribute("href")?.trim() ?? "";
	if (!raw || /^#(?!!?\/)|^javascript:/i.test(raw)) return null;
	try {
		const url = new URL(raw, link.baseURI);
		const page = addressed(link.ownerDocument.URL);
		const same = url.origin === page.origin && url.pathname === page.pathname && url.search === page.search;
		// A route of a single-page application lives in the fragment: #/privacy is an address.
		if (same && !/^#!?\//.test(url.hash)) return null;
		return url.href;
	} catch {
		return null;
	}
}

const addressed = remembered((address: string) => new URL(address));

function hasHandler(scene: Scene, element: Element): boolean {
	let levels = 0;
	for (const at of ancestors(element)) {
		if (levels++ > 2) break;
		if (at.hasAttribute("onclick") || at.hasAttribute("@click") || at.getAttribute("role") === "link") return true;
		if (at.localName === "label" || at.localName === "body") break;
		if (scene.style(at).cursor === "pointer" && at === element) return true;
	}
	return false;
}

function bare(title: string): string {
	return title.replace(/[《》「」“”"'<>\s.,。，]/g, "").toLowerCase();
}

/** Every document that the page links or names. */
export async function agreementsOf(
	scene: Scene,
	pressables: readonly Element[],
	blocks: readonly Block[],
	slices: Slices,
): Promise<AgreementList> {
	const items: Agreement[] = [];
	const elements: Element[] = [];
	const linked = new Set<Element>();
	const seen = new Set<string>();
	function add(element: Element, text: string, kind: AgreementKind, href: string | null, via: Agreement["via"]): void {
		const key = `${kind} ${bare(text)} ${href} ${scene.framePath(element)}`;
		const item = scene.item(`a${items.length + 1}`, element, text);
		if (seen.has(`${key} ${item.place} ${item.layer}`)) return;
		seen.add(`${key} ${item.place} ${item.layer}`);
		const reach = via === "text" ? "not-checked" : href ? "not-checked" : "dead";
		items.push({ ...item, kind, href: href && scene.mask.url(href), via, reach });
		elements.push(element);
	}
	await sliced(pressables, slices, (link) => {
		const isLink = link.localName === "a" || link.getAttribute("role") === "link";
		const length = scene.textLength(link);
		if (length > 300 || (!isLink && length > 40)) return;
		const text =
			ownText(scene, link, LONGEST_LINK) || (link.getAttribute("title") ?? link.getAttribute("aria-label") ?? "");
		if (!text || text.length > LONGEST_LINK) return;
		const raw = isLink ? (link.getAttribute("href") ?? "") : "";
		const kind = agreementKindOf(text) ?? (raw.length > 1 ? agreementKindOf(text, raw) : null);
		if (!kind) return;
		const href = isLink ? addressOf(link) : null;
		linked.add(link);
		add(link, text, kind, href, href ? "link" : isLink || hasHandler(scene, link) ? "handler" : "text");
	});
	for (const block of blocks) {
		if (!NAMES_DOCUMENT.some((concept) => block.concepts.has(concept))) continue;
		for (const { title } of titlesIn(block.text)) {
			const run = block.runs.find(({ text }) => bare(text).includes(bare(title)) || bare(title).includes(bare(text)));
			const parent = run?.parent ?? block.element;
			if (
				isLinked(parent, linked) ||
				elements.some((at, i) => bare(items[i]?.text ?? "") === bare(title) && within(at, block.element))
			)
				continue;
			const kind = agreementKindOf(title) ?? agreementKindOf(`《${title}》`);
			if (kind) add(parent, title, kind, null, hasHandler(scene, parent) ? "handler" : "text");
		}
	}
	return {
		items,
		beside(element) {
			const line = scene.rect(element);
			return items.filter((item, i) => {
				const { left, top, height } = scene.rect(elements[i] as Element);
				const middle = top + height / 2;
				const near = middle > line.top - 4 && middle < line.top + line.height * 2 + 8;
				return item.shown && near && left >= line.left - 8 && left < line.left + line.width + 320;
			});
		},
		namedBy(element, text, documents) {
			const ids = new Set<string>();
			const wording = bare(text);
			items.forEach((item, i) => {
				const at = elements[i] as Element;
				const title = bare(item.text);
				if (element && within(at, element) && wording.includes(title)) ids.add(item.id);
				else if (title.length > 1 && wording.includes(title) && near(at, element)) ids.add(item.id);
			});
			for (const { kind, title } of documents) {
				if ([...ids].some((id) => items.some((item) => item.id === id && item.kind === kind))) continue;
				if (!element) continue;
				add(element, asWritten(text, title), kind, null, "text");
				const added = items.find(
					(item) => item.kind === kind && bare(item.text) === bare(scene.mask.text(title)) && item.place !== "footer",
				);
				if (added) ids.add(added.id);
			}
			return [...ids];
		},
	};
}

/** Titles are found in lower case; the page's own words are shown. */
function asWritten(text: string, title: string): string {
	const at = text.toLowerCase().indexOf(title);
	return at < 0 ? title : text.slice(at, at + title.length);
}

function isLinked(element: Element, linked: ReadonlySet<Element>): boolean {
	let levels = 0;
	for (const at of ancestors(element)) {
		if (linked.has(at)) return true;
		if (levels++ > 4) break;
	}
	return false;
}

/** Stands in the same form, layer or small container as the wording. */
function near(agreement: Element, wording: Element | null): boolean {
	if (!wording) return false;
	const form = closest(wording, "form, dialog, [role=dialog], section");
	if (form) return within(agreement, form);
	let levels = 0;
	for (const at of ancestors(wording)) {
		if (levels++ > 4 || at.localName === "body") return false;
		if (within(agreement, at)) return true;
	}
	return false;
}

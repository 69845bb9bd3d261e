import { Readability } from "@mozilla/readability";
import type { PolicyDocument } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import { agreementKindOf } from "../facts/agreements.ts";
import { createMask } from "./mask.ts";
import { sha256Of } from "./sha256.ts";

/** What a page's document says, before it has an id, an address and a time. */
export type DocumentText = Pick<PolicyDocument, "kind" | "language" | "blocks" | "links"> & { title: string };

const skipped = new Set([
	"script",
	"style",
	"noscript",
	"template",
	"nav",
	"svg",
	"canvas",
	"button",
	"select",
	"input",
	"textarea",
	"iframe",
]);
const whole = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "caption"]);
const paragraphs =
	/^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|fieldset|figure|footer|form|header|hr|li|main|ol|p|pre|section|table|tbody|thead|tfoot|ul)$/;
/** Of the page's text, the share that the main part must hold to be believed. */
const LEAST_SHARE = 0.5;
/** What surrounds the article by no more than this belongs to it: date, addressee, the operator's name below. */
const MOST_GROWTH = 1.3;
const MARK = "data-fairtick-order";

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * The smallest element that holds what Readability takes for the article. It works on a copy, because it
 * tears its document apart; the marks on the copy lead back to the page's own elements, hidden parts included.
 */
function mainOf(document: Document): Element {
	const { body } = document;
	const copy = document.cloneNode(true) as Document;
	const originals = [...body.querySelectorAll("*")];
	for (const [i, element] of [...copy.body.querySelectorAll("*")].entries()) element.setAttribute(MARK, String(i));
	const article = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 200 }).parse();
	const kept = [...(article?.content?.querySelectorAll(`[${MARK}]`) ?? [])]
		.filter((element) => tidy(element.textContent ?? "").length > 20)
		.map((element) => originals[Number(element.getAttribute(MARK))])
		.filter((element): element is Element => element !== undefined);
	let main: Element | null | undefined = kept[0];
	while (main && main !== body && !kept.every((element) => main?.contains(element))) main = main.parentElement;
	const length = (element: Element) => tidy(element.textContent ?? "").length;
	const enough = MOST_GROWTH * (main ? length(main) : 0);
	while (main?.parentElement && main !== body && length(main.parentElement) <= enough) main = main.parentElement;
	return main && length(main) >= LEAST_SHARE * length(body) ? main : body;
}

/** Cells of a row, parted by " | ", as the analyser reads tables. */
function rowText(row: Element): string {
	return [...row.children].map((cell) => tidy(cell.textContent ?? "")).join(" | ");
}

interface Writer {
	blocks: PolicyDocument["blocks"];
	add(tag: string, text: string): void;
}

function writer(): Writer {
	const blocks: PolicyDocument["blocks"] = [];
	return {
		blocks,
		add(tag, text) {
			const plain = tag === "tr" ? text.trim() : tidy(text);
			if (plain) blocks.push({ tag, text: plain });
		},
	};
}

/** A short paragraph in bold throughout is a heading that nobody marked as one. */
function isBold(element: Element, text: string): boolean {
	if (text.length > 40 || text.length < 2) return false;
	const bold = [...element.querySelectorAll("b, strong")].map((part) => tidy(part.textContent ?? "")).join("");
	return bold.length >= text.length - 1;
}

/** Writes an element's text as blocks: headings, paragraphs, list items, table rows; line breaks part paragraphs. */
function write(root: Element, out: Writer): void {
	let run = "";
	let runTag = "p";
	const flush = () => {
		out.add(runTag, run);
		run = "";
	};
	const visit = (node: Node): void => {
		if (node.nodeType === Node.TEXT_NODE) {
			run += node.nodeValue ?? "";
			return;
		}
		if (node.nodeType !== Node.ELEMENT_NODE) return;
		const element = node as Element;
		const tag = element.localName;
		if (skipped.has(tag)) return;
		if (tag === "br") {
			flush();
			return;
		}
		if (whole.has(tag) || tag === "tr") {
			flush();
			// A table that only lays the page out holds tables and paragraphs of its own.
			if (tag === "tr" && element.querySelector("table, p + p, h1, h2, h3")) {
				for (const child of element.children) inside(child, "p");
			} else out.add(tag, tag === "tr" ? rowText(element) : (element.textContent ?? ""));
			return;
		}
		if (paragraphs.test(tag)) inside(element, tag);
		else for (const child of contents(element)) visit(child);
	};
	const inside = (element: Element, tag: string): void => {
		flush();
		const outer = runTag;
		const leaf = tag === "p" || tag === "div";
		runTag = tag === "li" || tag === "footer" || tag === "dd" ? tag : runTag === "footer" ? "footer" : "p";
		if (leaf && isBold(element, tidy(element.textContent ?? ""))) runTag = "strong";
		for (const child of contents(element)) visit(child);
		flush();
		runTag = outer;
	};
	inside(root, root.localName);
}

function contents(element: Element): Iterable<Node> {
	return (element.shadowRoot ?? element).childNodes;
}

function kindOf(title: string, blocks: PolicyDocument["blocks"]): PolicyDocument["kind"] {
	const heading = blocks.find(({ tag }) => /^h[1-3]$/.test(tag))?.text ?? "";
	// A page that holds terms and policy together is read as a policy.
	if (/隐私|privacy/i.test(`${title} ${heading}`)) {
		const forChildren = /(?:儿童|未成年人)(?:个人信息|隐私)|children'?s? privacy/i.test(heading || title);
		return forChildren ? "children" : "privacy-policy";
	}
	return (
		agreementKindOf(heading) ?? agreementKindOf(title) ?? agreementKindOf(blocks[0]?.text ?? "") ?? "privacy-policy"
	);
}

function absolute(href: string, base: string): string {
	return URL.canParse(href, base) ? new URL(href, base).href : "";
}

function baseOf(document: Document, address: string): string {
	const declared = document.querySelector("base[href]")?.getAttribute("href") ?? "";
	return absolute(declared, address) || address;
}

/**
 * Reads the text of a policy page, collapsed sections included. Nothing on the page changes. `address`: where a
 * text came from that was parsed apart, whose document does not know it.
 */
export function readDocument(document: Document, address = document.URL): DocumentText {
	const main = mainOf(document);
	const out = writer();
	const title = tidy(document.title);
	const heading = document.querySelector("h1");
	if (heading && !main.contains(heading)) out.add("h1", heading.textContent ?? "");
	write(main, out);
	const footer = [...document.querySelectorAll("footer")].at(-1);
	if (footer && !main.contains(footer)) write(footer, out);
	const base = baseOf(document, address);
	const { url } = createMask([]);
	const links = [...main.querySelectorAll("a[href]")].flatMap((link) => {
		const text = tidy(link.textContent ?? "");
		const href = absolute(link.getAttribute("href") ?? "", base);
		if (!text || !/^https?:/.test(href)) return [];
		const kind = agreementKindOf(text, href);
		return [{ text, href: url(href), ...(kind && { kind }) }];
	});
	return {
		kind: kindOf(title, out.blocks),
		language: document.documentElement.lang || "und",
		blocks: out.blocks,
		links,
		title,
	};
}

/** The document that a policy page itself is, beside the moment that was taken of it. */
export async function documentOfPage(document: Document, { url, takenAt }: Moment): Promise<PolicyDocument> {
	const { title: _, ...text } = readDocument(document);
	return { id: "d1", url, source: "page", takenAt, sha256: await sha256Of(text.blocks), ...text };
}

/** Where a fetched text comes from, with whole addresses. */
export interface Origin extends Pick<PolicyDocument, "kind" | "takenAt"> {
	asked: string;
	redirects: string[];
	/** The last address, which gave the text. */
	url: string;
}

/** What a page without text may yet show once it is opened: it has scripts, frames or pictures. */
const MAY_SHOW =
	"script, iframe, frame, img, picture, svg, object, embed, canvas, meta[http-equiv=refresh i], template[shadowrootmode]";

/**
 * The document that a fetched page is. The page is parsed and nothing more: its scripts do not run, and nothing
 * that it names is loaded. Values in addresses are cut, as everywhere.
 */
export async function documentOfFetched(html: string, from: Origin): Promise<PolicyDocument> {
	const parsed = new DOMParser().parseFromString(html, "text/html");
	const { title: _, ...text } = readDocument(parsed, from.url);
	const { url } = createMask([]);
	return {
		...text,
		id: "d1",
		kind: from.kind,
		url: url(from.url),
		source: "fetched",
		asked: url(from.asked),
		redirects: from.redirects.map(url),
		takenAt: from.takenAt,
		sha256: await sha256Of(text.blocks),
		...(parsed.querySelector(MAY_SHOW) && { mayShowMore: true }),
	};
}

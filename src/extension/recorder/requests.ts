import type { FlowEvent } from "../../engine/event.ts";
import { domainOf, vendorOf } from "../../vendors/index.ts";
import { carriesOf, LONGEST, type Sent } from "./carries.ts";
import type { RecordedTab, RecordingRow } from "./database.ts";
import type { Page } from "./journal.ts";
import { active, isKnown, momentNow, record, recorded, rests } from "./live.ts";
import { type Needle, needlesOf } from "./needles.ts";

type Before = chrome.webRequest.OnBeforeRequestDetails;
type Sending = chrome.webRequest.OnBeforeSendHeadersDetails;

interface Leaving {
	details: Sending;
	sent: Sent;
}

const MOST = 200;

/** Bodies between the two events by which the browser tells of one request; lost with the worker, and no more than that. */
const bodies = new Map<string, string>();
/** Requests that came while others were written. */
let waiting: Leaving[] = [];
let writing = false;

/** Keeps what a request of a recorded tab sends until its headers are told. */
export function onBeforeRequest({ requestId, requestBody, tabId }: Before): undefined {
	if (!requestBody || !isKnown(tabId)) return;
	const { formData, raw } = requestBody;
	const parts = raw?.map(({ bytes }) => (bytes ? new TextDecoder().decode(bytes) : "")) ?? [];
	const pairs = Object.entries(formData ?? {}).flatMap(([name, values]) =>
		values.map((value) => [name, String(value)] as [string, string]),
	);
	const text = pairs.length > 0 ? String(new URLSearchParams(pairs)) : parts.join("");
	bodies.set(requestId, text.slice(0, LONGEST));
	// What the browser answers from its cache is never sent.
	if (bodies.size > MOST) bodies.delete(bodies.keys().next().value as string);
}

/** Takes a request of a recorded tab into the recording: to whom, and what it carries, never the values. */
export function onBeforeSendHeaders(details: Sending): undefined {
	const body = bodies.get(details.requestId) ?? "";
	bodies.delete(details.requestId);
	if (details.tabId < 0) return;
	const cookie = details.requestHeaders?.some(({ name }) => name.toLowerCase() === "cookie") ?? false;
	waiting.push({ details, sent: { url: details.url, body, cookie } });
	if (!writing) void writeAll();
}

async function writeAll(): Promise<void> {
	writing = true;
	try {
		while (waiting.length > 0) {
			const leaving = waiting;
			waiting = [];
			await writeSome(leaving);
		}
	} finally {
		writing = false;
	}
}

async function writeSome(leaving: readonly Leaving[]): Promise<void> {
	const row = await active();
	if (!row || rests(row)) return;
	const ours: (Leaving & { hidden: boolean; top: string })[] = [];
	for (const each of leaving) {
		const { tabId } = each.details;
		if (!(await recorded(tabId))) continue;
		const tab = await chrome.tabs.get(tabId).catch(() => null);
		ours.push({ ...each, hidden: tab?.active === false, top: topOf(each.details, tab?.url) });
	}
	if (ours.length === 0) return;
	const needles = await needlesFor(row);
	const told = ours.flatMap(({ details, sent, hidden, top }) => {
		const detail = detailOf(details, { hidden, top, carries: carriesOf(sent, needles) });
		return detail ? [{ details, detail }] : [];
	});
	if (told.length === 0) return;
	await record((page) => {
		for (const { details, detail } of told) {
			const tab = page.row.tabs.find(({ tabId }) => tabId === details.tabId);
			if (tab) add(page, tab, details.timeStamp, detail);
		}
	});
}

type Detail = Extract<FlowEvent, { kind: "request" }>["detail"];

function add(page: Page, tab: RecordedTab, time: number, detail: Detail): void {
	const at = page.since(time);
	const moment = momentNow(page, tab, at);
	const mark = [detail.host, detail.type, detail.method, detail.carries, detail.hidden].join(" ");
	if (tab.requested.includes(mark)) return;
	tab.requested.push(mark);
	page.addEvent({ at, moment, frame: "", kind: "request", by: "unknown", target: null, detail });
}

/** The page that a request was made for; the tab may show the one before it still. */
function topOf({ type, url, documentLifecycle, initiator }: Sending, shown: string | undefined): string {
	return type === "main_frame" ? url : documentLifecycle === "active" && shown ? shown : (initiator ?? shown ?? "");
}

interface Around {
	hidden: boolean;
	top: string;
	carries: string;
}

/** Null for what a page asks of its own site, unless made-up values or a place are in it. */
function detailOf({ url, type, method }: Sending, { hidden, top, carries }: Around): Detail | null {
	if (!URL.canParse(url) || !/^(?:https?|wss?):/.test(url)) return null;
	const { host, hostname } = new URL(url);
	const own = URL.canParse(top) ? domainOf(new URL(top).hostname) : "";
	const domain = domainOf(hostname);
	const party = domain === own ? "first" : "third";
	if (party === "first" && !/canary|location/.test(carries)) return null;
	const vendor = vendorOf(hostname);
	return {
		host,
		domain,
		party,
		vendor: vendor?.name ?? null,
		operator: vendor?.operator ?? null,
		vendorKind: vendor?.kind ?? null,
		type,
		method,
		carries,
		hidden,
	};
}

let made: { of: string; needles: Promise<Needle[]> } | null = null;

/** Hashed once for each recording's values. */
function needlesFor({ recording: { canaries } }: RecordingRow): Promise<Needle[]> {
	const of = JSON.stringify(canaries);
	if (made?.of !== of) made = { of, needles: needlesOf(canaries) };
	return made.needles;
}

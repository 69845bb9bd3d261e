import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { decode } from "../facts/policy/decoding.ts";
import {
	gather,
	isPrivatePage,
	MOST_REDIRECTS,
	nearby,
	PATIENCE,
	requireAllowed,
	requirePage,
	tooFar,
	tooSlow,
	Unread,
	unreachable,
} from "../facts/policy/fetching.ts";
import { isPrivateHost } from "../facts/policy/privateHost.ts";

/** A fetched page with its whole addresses. */
export interface FetchedPage {
	/** Those passed between the one asked for and `url`. */
	redirects: string[];
	url: string;
	html: string;
}

/** Finds a host's addresses; the system's, but for tests. */
type Resolve = (
	host: string,
	options: LookupAllOptions,
	done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** Answers one request, and goes nowhere else by itself. */
type Get = (url: string, signal: AbortSignal) => Promise<IncomingMessage>;

const HEADERS = {
	accept: "text/html,application/xhtml+xml;q=0.9",
	"accept-language": "zh-CN,zh;q=0.9,en;q=0.8",
	"accept-encoding": "gzip, deflate, br",
	"user-agent": "Mozilla/5.0 (compatible; Fairtick)",
};

/**
 * Fetches a page that another one links, as a stranger: no cookies, no referrer. Redirects are followed by hand
 * and checked one by one. `page` is the address of the linking page; `patience` is in milliseconds. Throws an
 * Unread.
 */
export async function fetchPage(
	asked: string,
	page: string,
	{ get = createGet(page), patience = PATIENCE }: { get?: Get; patience?: number } = {},
): Promise<FetchedPage> {
	const signal = AbortSignal.timeout(patience);
	const passed: string[] = [];
	try {
		for (let url = asked; ; ) {
			requireAllowed(url, page);
			const answer = await get(url, signal);
			try {
				const next = nextOf(answer, url);
				if (next === null) {
					return { redirects: passed.slice(1), url: withoutFragment(url), html: await htmlOf(answer) };
				}
				if (passed.push(url) > MOST_REDIRECTS) throw tooFar();
				url = next;
			} finally {
				answer.destroy();
			}
		}
	} catch (error) {
		if (error instanceof Unread) throw error;
		if (signal.aborted) throw tooSlow();
		throw unreachable((error as NodeJS.ErrnoException).code ?? String(error));
	}
}

async function htmlOf(answer: IncomingMessage): Promise<string> {
	const type = answer.headers["content-type"] ?? "";
	requirePage(answer.statusCode ?? 0, type);
	return decode(await gather(unpacked(answer)), type);
}

function withoutFragment(address: string): string {
	return address.replace(/#.*$/s, "");
}

function nextOf({ statusCode = 0, headers }: IncomingMessage, url: string): string | null {
	const { location } = headers;
	if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return null;
	return URL.canParse(location, url) ? new URL(location, url).href : location;
}

/** Connects only to addresses that the linking page may be led to. */
export function createGet(page: string, resolve: Resolve = lookup): Get {
	return (url, signal) => {
		const request = url.startsWith("https:") ? requestSecure : requestPlain;
		const options = { headers: HEADERS, signal, lookup: onlyAllowed(page, resolve), agent: false as const };
		return new Promise((answered, failed) => {
			request(url, options, answered).once("error", failed).end();
		});
	};
}

/** A look-up that gives no address of a private network to a page from elsewhere, whatever name it goes by. */
function onlyAllowed(page: string, resolve: Resolve): LookupFunction {
	return (host, options, done) => {
		resolve(host, { ...options, all: true }, (error, found) => {
			const inside = found?.find(({ address }) => isPrivateHost(address));
			const [first] = found ?? [];
			if (error || !first) done(error ?? new Error(`No address for ${host}`), "");
			else if (inside && !isPrivatePage(page)) done(nearby(host), "");
			else if (options.all) done(null, found);
			else done(null, first.address, first.family);
		});
	};
}

function unpacked(answer: IncomingMessage): AsyncIterable<Uint8Array> {
	const packing = answer.headers["content-encoding"]?.trim().toLowerCase();
	const unpack =
		packing === "gzip" || packing === "x-gzip"
			? createGunzip()
			: packing === "br"
				? createBrotliDecompress()
				: packing === "deflate"
					? createInflate()
					: null;
	if (!unpack) return answer;
	answer.on("error", (error) => unpack.destroy(error));
	return answer.pipe(unpack);
}

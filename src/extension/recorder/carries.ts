import { isIdentifier } from "../../facts/identifiers.ts";
import type { Needle } from "./needles.ts";

/** A request as it left; nothing of it is kept. */
export interface Sent {
	url: string;
	/** Text of what was sent, its first `LONGEST` characters; empty where there was none or it was no text. */
	body: string;
	/** It carried a cookie. */
	cookie: boolean;
}

/** Longer bodies are files; what was made up for typing stands in forms. */
export const LONGEST = 64_000;
const COORDINATE = /^-?\d{1,3}\.\d{3,}$/;
const PLACE = /^(?:lat|lng|lon|long|latitude|longitude|x|y)$/i;
const PAIR = /^-?\d{1,3}\.\d{3,}[,; ]-?\d{1,3}\.\d{3,}$/;

/** Names and values of the query and of a body in form or JSON encoding, whatever lies how deep. */
function pairsOf({ url, body }: Sent): [string, string][] {
	const pairs = URL.canParse(url) ? [...new URL(url).searchParams] : [];
	for (const found of body.matchAll(/"([\w.$-]{1,64})"\s*:\s*"?([^",}\]\s]{1,256})/g)) {
		pairs.push([found[1] ?? "", found[2] ?? ""]);
	}
	if (!/^\s*[{[]/.test(body)) pairs.push(...new URLSearchParams(body));
	return pairs;
}

function unescaped(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}

/** What in a request can single out a person, as `cookie`, `id`, `location`, `canary:email:sha256`: sorted, joined by spaces. */
export function carriesOf(sent: Sent, needles: readonly Needle[]): string {
	const pairs = pairsOf(sent);
	const carried = new Set<string>();
	if (sent.cookie) carried.add("cookie");
	if (pairs.some(([name, value]) => isIdentifier(name, value))) carried.add("id");
	const placed = pairs.filter(([name, value]) => PLACE.test(name) && COORDINATE.test(value));
	if (placed.length >= 2 || pairs.some(([, value]) => PAIR.test(value))) carried.add("location");
	const bare = `${sent.url}\n${sent.body}`;
	const written = `${bare}\n${unescaped(bare)}`;
	const folded = written.toLowerCase();
	for (const { datum, how, text } of needles) {
		if (how === "plain" && !bare.includes(text)) {
			if (written.includes(text)) carried.add(`canary:${datum}:encoded`);
		} else if (written.includes(text) || (how !== "encoded" && folded.includes(text))) {
			carried.add(`canary:${datum}:${how}`);
		}
	}
	return [...carried].sort().join(" ");
}

const AGREEMENT_KEY =
	/agree|consent|protocol|privacy|policy|terms?(?![a-z])|gdpr|cookie[-_]?(?:ok|law|notice)|xieyi|tiaokuan|yinsi|协议|隐私|同意|條款|条款/iu;
/** Values that record a refusal or nothing at all; the value is looked at here and goes nowhere. */
const NOTHING = /^(?:|0|false|null|undefined|no|n|\{\}|\[\])$/i;

function keysOf(storage: () => Storage): string[] {
	try {
		const store = storage();
		return Object.keys(store).filter((key) => AGREEMENT_KEY.test(key) && !NOTHING.test(store.getItem(key) ?? ""));
	} catch {
		return []; // Opaque origins have no storage.
	}
}

/**
 * Name of a key by which the page itself remembers an earlier agreement, in `localStorage`,
 * `sessionStorage` or readable cookies; null when there is none. Never the value.
 * Looked for at the first question.
 */
export function rememberedBy(document: Document): () => string | null {
	let name: string | null | undefined;
	return () => {
		if (name === undefined) name = keyIn(document);
		return name;
	};
}

function keyIn(document: Document): string | null {
	const view = document.defaultView;
	if (!view) return null;
	const kept = [...keysOf(() => view.localStorage), ...keysOf(() => view.sessionStorage)];
	if (kept[0]) return kept[0].slice(0, 80);
	let cookies = "";
	try {
		cookies = document.cookie;
	} catch {
		// Sandboxed frames refuse.
	}
	for (const cookie of cookies.split("; ")) {
		const at = cookie.indexOf("=");
		const name = cookie.slice(0, Math.max(0, at));
		if (AGREEMENT_KEY.test(name) && !NOTHING.test(cookie.slice(at + 1))) return name.slice(0, 80);
	}
	return null;
}

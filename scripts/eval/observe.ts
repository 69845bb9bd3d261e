import type { Page } from "puppeteer-core";
import type { Flow } from "../../src/engine/flow.ts";
import { inPage } from "../offline.ts";
import type { PageLabel } from "./labels.ts";
import type { Bond } from "./match.ts";

/** What was seen on one page, and how it lies in the page to what was labelled. */
export interface Observation {
	flow: Flow;
	/** For each labelled control, its bond with each request; null where the two lie apart. */
	bonds: (Bond | null)[][];
	/** Selectors of labels and requests that name nothing in the page. */
	lost: string[];
}

interface Wanted {
	selector: string;
	text: string;
}

interface Seen {
	selector: string;
	frame: string;
}

/** Runs in the page. Compares elements across shadow roots and frames. */
function relate(wanted: Wanted[], seen: Seen[]) {
	const pierce = (root: ParentNode, path: string): Element | null => {
		let at: ParentNode | null = root;
		for (const step of path.split(" >>> ")) {
			const found: Element | null = at?.querySelector(step) ?? null;
			if (step === path.split(" >>> ").at(-1)) return found;
			at = found?.shadowRoot ?? (found as HTMLIFrameElement | null)?.contentDocument ?? null;
		}
		return null;
	};
	const find = ({ selector, frame }: Seen) => pierce(document, frame ? `${frame} >>> ${selector}` : selector);
	const bare = (text: string) => text.replace(/\s+/g, "");
	const labelled = ({ selector, text }: Wanted) => {
		const all = [...document.querySelectorAll(selector)];
		return all.find((element) => bare(element.textContent ?? "").includes(bare(text).slice(0, 12))) ?? all[0] ?? null;
	};
	const contains = (outer: Element, inner: Element) => {
		for (let at: Node | null | undefined = inner; at; ) {
			if (at === outer) return true;
			at = at.parentNode ?? (at as ShadowRoot).host ?? (at as Document).defaultView?.frameElement;
		}
		return false;
	};
	const labels = wanted.map(labelled);
	const requests = seen.map(find);
	const bonds = labels.map((label) =>
		requests.map((request) => {
			if (!label || !request) return null;
			if (label === request) return "is" as const;
			if (contains(label, request)) return "inside" as const;
			return contains(request, label) ? ("contains" as const) : null;
		}),
	);
	const lost = [...wanted.filter((_, i) => !labels[i]), ...seen.filter((_, i) => !requests[i])];
	return { bonds, lost: lost.map(({ selector }) => selector) };
}

/** Resolves when the page has loaded and drawn two frames, so that what `load` handlers do is in place. */
function drawn(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Opens a page, looks at it and compares. Rejects when the page cannot be opened or goes away under the look. */
export async function observe(page: Page, address: string, script: string, label: PageLabel): Promise<Observation> {
	await page.goto(address, { waitUntil: "load", timeout: 20_000 });
	await inPage(page, drawn);
	await page.evaluate(script);
	const flow = await inPage(page, () =>
		(globalThis as unknown as { fairtick: { inspect(): Promise<Flow> } }).fairtick.inspect(),
	);
	const wanted = label.consent_controls.map(({ selector, text }) => ({ selector, text }));
	const seen = flow.moments[0]?.requests.map(({ selector, frame }) => ({ selector, frame })) ?? [];
	return { flow, ...(await inPage(page, relate, wanted, seen)) };
}

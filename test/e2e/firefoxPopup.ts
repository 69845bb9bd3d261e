import type { ChromeScope } from "./chromeScope.ts";

/** The real popup, as much of puppeteer's page as our tests need. */
export interface FirefoxPopup {
	/** Runs a function in the popup; it may use its arguments and nothing else. */
	evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** Resolves once the function gives true there. Rejects after ten seconds. */
	waitFor(until: () => boolean): Promise<void>;
	click(selector: string): Promise<void>;
	/** PNG of the whole popup. */
	screenshot(): Promise<Buffer>;
	/** Resolves once the popup is gone. Rejects after ten seconds. */
	closed(): Promise<void>;
	close(): Promise<void>;
}

const PATIENCE = 10_000;

/** Runs in the browser's window. The frame loader has no promise for a popup's document, so it is looked for at each frame. */
const BROWSER = `async () => {
	const until = performance.now() + ${PATIENCE};
	while (performance.now() < until) {
		const found = document.querySelector(".webextension-popup-browser");
		if (found?.currentURI.spec.includes("/popup/") && !found.webProgress?.isLoadingDocument) return found;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	throw new Error("No popup opened");
}`;

/** Runs in the browser's window: hands a script to the popup's process and waits for what it sends back. */
const EVALUATE = `async (name, script) => {
	const { messageManager } = await (${BROWSER})();
	return new Promise((resolve) => {
		messageManager.addMessageListener(name, function heard({ data }) {
			messageManager.removeMessageListener(name, heard);
			resolve(data);
		});
		messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
	});
}`;

const SCREENSHOT = `async () => {
	const { browsingContext, clientWidth, clientHeight } = await (${BROWSER})();
	const area = new DOMRect(0, 0, clientWidth, clientHeight);
	const picture = await browsingContext.currentWindowGlobal.drawSnapshot(area, 2, "white");
	const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
	canvas.width = picture.width;
	canvas.height = picture.height;
	canvas.getContext("2d").drawImage(picture, 0, 0);
	return canvas.toDataURL().split(",")[1];
}`;

const CLOSED = `async () => {
	const until = performance.now() + ${PATIENCE};
	while (document.querySelector(".webextension-popup-browser")) {
		if (performance.now() > until) throw new Error("The popup stays open");
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}`;

const HIDE = `() => document.querySelector(".webextension-popup-browser")?.closest("panel").hidePopup()`;

let asked = 0;

/** The popup that is open or about to open in Firefox's window. */
export function popupIn(scope: ChromeScope): FirefoxPopup {
	async function evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
		const name = `fairtick-test-${++asked}`;
		const script = `(async () => {
			const { document, window } = { document: content.document, window: content };
			const __name = (named) => named;
			let answer;
			try {
				answer = { value: await (${run})(...${JSON.stringify(args)}) };
			} catch (error) {
				answer = { error: String(error) };
			}
			sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
		})()`;
		const answer = JSON.parse(await scope.run<string>(EVALUATE, name, script));
		if ("error" in answer) throw new Error(answer.error);
		return answer.value;
	}

	return {
		evaluate,
		async waitFor(until) {
			const deadline = Date.now() + PATIENCE;
			while (!(await evaluate(until))) {
				if (Date.now() > deadline) throw new Error(`The popup never came to: ${until}`);
			}
		},
		click: (selector) =>
			evaluate((css) => {
				const found = document.querySelector<HTMLElement>(css);
				if (!found) throw new Error(`Nothing in the popup matches ${css}`);
				found.click();
			}, selector),
		screenshot: async () => Buffer.from(await scope.run<string>(SCREENSHOT), "base64"),
		closed: () => scope.run(CLOSED),
		async close() {
			await scope.run(HIDE);
			await scope.run(CLOSED);
		},
	};
}

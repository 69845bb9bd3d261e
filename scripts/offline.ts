import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { launchChromium } from "../test/browsers.ts";

/** What the loopback server says to a path; null for 404. */
export type Answer = (path: string) => Promise<{ type: string; body: string | Uint8Array } | null>;

/** A browser that sees one loopback server and no other host. */
export interface Offline {
	origin: string;
	/** A fresh tab, 1280×800. */
	open(): Promise<Page>;
	close(): Promise<void>;
}

/** Starts Chromium and a server; pages that name other hosts get a failed look-up at once. */
export async function startOffline(answer: Answer): Promise<Offline> {
	const server = createServer(async (request, response) => {
		const found = await answer(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
		response.writeHead(found ? 200 : 404, { "content-type": found?.type ?? "text/plain" });
		response.end(found?.body);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const browser = await launchChromium({
		// One call may be a run of axe on a page of 100,000 elements.
		protocolTimeout: 300_000,
		args: ["--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		async open() {
			const page = await browser.newPage();
			await page.setViewport({ width: 1280, height: 800 });
			page.on("dialog", (dialog) => dialog.dismiss().catch(() => {}));
			return page;
		},
		async close() {
			await browser.close();
			server.closeAllConnections();
			server.close();
		},
	};
}

/** Runs a function in the page's own world. It may use its arguments and nothing else of this file. */
export async function inPage<A extends unknown[], R>(
	page: Page,
	run: (...args: A) => R,
	...args: A
): Promise<Awaited<R>> {
	// The compiler marks inner functions with calls of `__name`, which a page does not have.
	const source = `(() => { const __name = (f) => f; return (${run})(...${JSON.stringify(args)}); })()`;
	return (await page.evaluate(source)) as Awaited<R>;
}

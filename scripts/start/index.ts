import { fileURLToPath } from "node:url";
import { serve } from "../../src/cli/serve.ts";
import { startChromium } from "../../test/e2e/chromium.ts";
import { ensureBrowsers } from "../ensureBrowsers.ts";
import { showUnseen } from "./unseen.ts";

/** `npm start`: the demo in a browser with the extension loaded; without a display, read out instead. */
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function hasDisplay(): boolean {
	const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
	return !CI && (process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

async function showInWindow(origin: string): Promise<void> {
	const chromium = await startChromium({ window: true });
	try {
		const [page] = await chromium.browser.pages();
		await page?.goto(`${origin}/index.html`);
		console.log(`The demo is open at ${origin}/index.html, with Fairtick's icon on the toolbar.`);
		console.log("Open one of its screens, click the icon, and read the findings. Close the browser to end.");
		await new Promise<void>((resolve) => chromium.browser.once("disconnected", () => resolve()));
	} finally {
		await chromium.close();
	}
}

async function main(): Promise<void> {
	ensureBrowsers(["chromium"]);
	const folder = at("public/demo");
	const served = await serve({ root: folder, folder });
	try {
		if (hasDisplay()) await showInWindow(served.origin);
		else {
			console.log("No display here, so the demo is inspected unseen: each screen through the extension's own icon.\n");
			await showUnseen(served.origin, at("out/demo"));
		}
	} finally {
		served.close();
	}
}

main().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});

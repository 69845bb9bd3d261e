import { existsSync } from "node:fs";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";

const places = {
	chromium: [process.env.FAIRTICK_BROWSER, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
	firefox: [process.env.FAIRTICK_FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"],
};

/** Path of an installed browser; an error that says what to install when there is none. */
export function findBrowser(kind: keyof typeof places): string {
	const found = places[kind].find((path) => path && existsSync(path));
	if (found) return found;
	const variable = kind === "chromium" ? "FAIRTICK_BROWSER" : "FAIRTICK_FIREFOX";
	throw new Error(`No ${kind} found. Install Debian's ${kind === "firefox" ? "firefox-esr" : kind}, or name one in ${variable}.`);
}

/** Without these, Chromium talks to its maker's hosts at every start. */
const QUIET = [
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-quic",
	"--disable-gpu",
	...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Chromium in a fresh profile, which puppeteer makes and removes. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
	const { args = [], ...rest } = options;
	return puppeteer.launch({ executablePath: findBrowser("chromium"), args: [...QUIET, ...args], ...rest });
}

/** Firefox in a fresh profile. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
	return puppeteer.launch({ browser: "firefox", executablePath: findBrowser("firefox"), ...options });
}

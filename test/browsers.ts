import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import { findBrowser as findChromium } from "../src/cli/browser.ts";

export type BrowserKind = "chromium" | "firefox";

const { env, platform } = process;

/** What Windows keeps programs in, for all users and for one. */
const programs = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((path) => path !== undefined);

const firefoxes = [
	"/usr/bin/firefox-esr",
	"/usr/bin/firefox",
	"/snap/bin/firefox",
	"/Applications/Firefox.app/Contents/MacOS/firefox",
	...programs.map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
];

function findFirefox(): string {
	const named = env.FAIRTICK_FIREFOX;
	if (named && !existsSync(named)) {
		throw new Error(`No Firefox was found: FAIRTICK_FIREFOX names ${named}, which is no program on this machine.`);
	}
	const found = named || firefoxes.find((path) => existsSync(path));
	if (found) return found;
	const how = platform === "linux" ? " (on Debian: apt install firefox-esr)" : "";
	throw new Error(`No Firefox was found: install it${how}, or name it in FAIRTICK_FIREFOX.`);
}

/** Path of an installed browser; an error that says what to install when there is none. */
export function findBrowser(kind: BrowserKind): string {
	return kind === "chromium" ? findChromium() : findFirefox();
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

/** Chromium in a fresh profile, which puppeteer makes and removes. Throws where none is installed. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
	const { args = [], ...rest } = options;
	return puppeteer.launch({ executablePath: findBrowser("chromium"), args: [...QUIET, ...args], ...rest });
}

/** Firefox in a fresh profile. Throws where none is installed. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
	return puppeteer.launch({ browser: "firefox", executablePath: findBrowser("firefox"), ...options });
}

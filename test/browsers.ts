import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";

export type BrowserKind = "chromium" | "firefox";

const { env, platform } = process;

/** What Windows keeps programs in, for all users and for one. */
const programs = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].filter(
	(path) => path !== undefined,
);

const installed: Record<BrowserKind, { variable: string; debian: string; paths: string[] }> = {
	chromium: {
		variable: "FAIRTICK_BROWSER",
		debian: "chromium",
		paths: [
			"/usr/bin/chromium",
			"/usr/bin/chromium-browser",
			"/usr/bin/google-chrome-stable",
			"/usr/bin/google-chrome",
			"/usr/bin/microsoft-edge-stable",
			"/usr/bin/microsoft-edge",
			"/snap/bin/chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			...programs.flatMap((folder) => [
				join(folder, "Google/Chrome/Application/chrome.exe"),
				join(folder, "Microsoft/Edge/Application/msedge.exe"),
			]),
		],
	},
	firefox: {
		variable: "FAIRTICK_FIREFOX",
		debian: "firefox-esr",
		paths: [
			"/usr/bin/firefox-esr",
			"/usr/bin/firefox",
			"/snap/bin/firefox",
			"/Applications/Firefox.app/Contents/MacOS/firefox",
			...programs.map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
		],
	},
};

/** Path of an installed browser; null when there is none. A path in the environment variable goes before all others. */
export function browserPath(kind: BrowserKind): string | null {
	const { variable, paths } = installed[kind];
	const named = env[variable];
	if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, and there is no such file.`);
	return named || (paths.find((path) => existsSync(path)) ?? null);
}

/** One sentence for a machine without such a browser. */
export function whatToInstall(kind: BrowserKind): string {
	const { variable, debian } = installed[kind];
	const name = kind === "chromium" ? "Chrome, Edge or Chromium" : "Firefox";
	const how = platform === "linux" ? ` (on Debian: apt-get install ${debian})` : "";
	return `No ${name} found: install one${how}, or name its program in the environment variable ${variable}.`;
}

function findBrowser(kind: BrowserKind): string {
	const path = browserPath(kind);
	if (path === null) throw new Error(whatToInstall(kind));
	return path;
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

import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, delimiter, join } from "node:path";
import type { Browser } from "puppeteer-core";
import { Failure } from "./failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

function runs(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Told by its name: started, it would keep us waiting for an answer that it never gives. */
function isFirefox(file: string): boolean {
	return [file, realpathSync(file)].some((path) => /firefox/i.test(basename(path)));
}

function firefox(variable: string, file: string): Failure {
	return new Failure(
		`${variable} names Firefox (${file}), which the command line cannot use: name Chrome, Edge or Chromium instead, and inspect in Firefox with the extension.`,
		`环境变量 ${variable} 指向 Firefox（${file}），命令行无法使用：请改为指定 Chrome、Edge 或 Chromium；在 Firefox 中请使用扩展检查。`,
	);
}

function onLinux(env: Environment): string[] {
	const names = [
		"google-chrome-stable",
		"google-chrome",
		"chromium",
		"chromium-browser",
		"microsoft-edge-stable",
		"microsoft-edge",
	];
	const folders = [...(env.PATH ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/usr/local/bin", "/snap/bin"];
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac(): string[] {
	const apps = [
		"Google Chrome.app/Contents/MacOS/Google Chrome",
		"Chromium.app/Contents/MacOS/Chromium",
		"Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	];
	return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => apps.map((app) => join(folder, app)));
}

function onWindows(env: Environment): string[] {
	const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
		(folder) => folder !== undefined,
	);
	const apps = [
		"Google/Chrome/Application/chrome.exe",
		"Chromium/Application/chrome.exe",
		"Microsoft/Edge/Application/msedge.exe",
	];
	return apps.flatMap((app) => folders.map((folder) => join(folder, app)));
}

/**
 * The browser to run: the one that FAIRTICK_BROWSER or CHROME_PATH names, else an installed Chrome,
 * Chromium or Edge. Throws a Failure that says what to install when there is none, and for Firefox.
 */
export function findBrowser(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
	for (const name of ["FAIRTICK_BROWSER", "CHROME_PATH"]) {
		const named = env[name];
		if (!named) continue;
		if (runs(named)) {
			if (isFirefox(named)) throw firefox(name, named);
			return named;
		}
		throw new Failure(
			`No browser was found: ${name} names ${named}, which is no program on this machine.`,
			`未找到浏览器：环境变量 ${name} 指向的 ${named} 不存在或无法运行。`,
		);
	}
	const places = platform === "darwin" ? onMac() : platform === "win32" ? onWindows(env) : onLinux(env);
	const found = places.find(runs);
	if (found) return found;
	const debian = platform === "linux";
	throw new Failure(
		`No browser was found: install Chrome, Edge or Chromium${debian ? " (on Debian or Ubuntu: apt install chromium)" : ""}, or name one in FAIRTICK_BROWSER.`,
		`未找到浏览器：请安装 Chrome、Edge 或 Chromium${debian ? "（Debian、Ubuntu 可执行 apt install chromium）" : ""}，或用环境变量 FAIRTICK_BROWSER 指定。`,
	);
}

/** Nothing but the inspected pages talks to the network. */
const QUIET = [
	"--no-first-run",
	"--no-default-browser-check",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-quic",
];

/** Starts the browser, unseen; with a profile folder it has that profile's sign-ins. */
export async function startBrowser(profile: string | null): Promise<Browser> {
	const executablePath = findBrowser();
	// A new, signed-out profile in its place would give a wrong answer without a word.
	if (profile !== null && !existsSync(profile)) {
		throw new Failure(
			`No such folder for --profile: ${profile}; make it by signing in with “${executablePath} --user-data-dir=${profile}”.`,
			`--profile 指定的目录不存在：${profile}；可先运行“${executablePath} --user-data-dir=${profile}”登录以创建。`,
		);
	}
	const { default: puppeteer } = await import("puppeteer-core");
	// Chromium's sandbox refuses to start as root, which is who runs most containers.
	const sandbox = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
	try {
		return await puppeteer.launch({
			executablePath,
			headless: true,
			args: [...QUIET, ...sandbox],
			downloadBehavior: { policy: "deny" },
			...(profile === null ? {} : { userDataDir: profile }),
		});
	} catch (error) {
		throw notStarted(executablePath, profile, error);
	}
}

function notStarted(program: string, profile: string | null, error: unknown): Failure {
	const why = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
	const en = profile === null ? "" : " If a browser is open on this profile, close it.";
	const zh = profile === null ? "" : "如有浏览器正在使用该用户目录，请先关闭。";
	return new Failure(
		`The browser ${program} did not start (${why}).${en}`,
		`浏览器 ${program} 未能启动（${why}）。${zh}`,
	);
}

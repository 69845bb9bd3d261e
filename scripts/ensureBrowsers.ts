import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type BrowserKind, findBrowser } from "../test/browsers.ts";

/** Package names; Ubuntu has both browsers under other names than Debian. */
const packages: Record<"debian" | "ubuntu", Record<BrowserKind, string>> = {
	debian: { chromium: "chromium", firefox: "firefox-esr" },
	ubuntu: { chromium: "chromium-browser", firefox: "firefox" },
};

/** Whoever names a browser wants that one, not another beside it. */
const named: Record<BrowserKind, string> = { chromium: "FAIRTICK_BROWSER", firefox: "FAIRTICK_FIREFOX" };

/** Chinese text in pictures needs a font for it. */
const FONTS = "fonts-noto-cjk";

function distribution(): "debian" | "ubuntu" | null {
	if (!existsSync("/etc/os-release")) return null;
	const id = /^ID=["']?(\w+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
	return id === "debian" || id === "ubuntu" ? id : null;
}

function apt(...args: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	return spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

/** Null when it is there; else the sentence that says what to install. */
function complaint(kind: BrowserKind): string | null {
	try {
		findBrowser(kind);
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * Makes sure that a browser of each kind is there; as root on Debian and Ubuntu it installs what is
 * missing. Throws one sentence per browser that is still missing.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): void {
	const missing = kinds.filter((kind) => complaint(kind) !== null);
	const system = distribution();
	const wanted = missing.filter((kind) => !process.env[named[kind]]);
	if (wanted.length > 0 && system && process.getuid?.() === 0) {
		const names = wanted.map((kind) => packages[system][kind]);
		console.log(`Installing ${[...names, FONTS].join(", ")} from the distribution…`);
		apt("update", "-q");
		apt("install", "-y", "-q", "--no-install-recommends", ...names, FONTS);
	}
	const sentences = missing.map(complaint).filter((sentence) => sentence !== null);
	if (sentences.length > 0) throw new Error(sentences.join("\n"));
}

import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Answer } from "../offline.ts";

const types: Readonly<Record<string, string>> = {
	".html": "text/html",
	".htm": "text/html",
	".css": "text/css",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".gif": "image/gif",
	".webp": "image/webp",
	".woff": "font/woff",
	".woff2": "font/woff2",
	".ttf": "font/ttf",
};

/**
 * The encoding to announce for a page. A saved page had it from its server, whose word goes before the page's
 * own; valid UTF-8 is called that, whatever a word processor wrote into the page.
 */
function charset(body: Buffer): string {
	return isUtf8(body) ? "; charset=utf-8" : "";
}

/** Serves the files of a folder and nothing above it. */
export function serveFolder(folder: string): Answer {
	return async (path) => {
		const file = join(folder, normalize(path));
		if (!file.startsWith(folder + sep)) return null;
		const body = await readFile(file).catch(() => null);
		if (!body) return null;
		const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
		return { type: type === "text/html" ? type + charset(body) : type, body };
	};
}

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

/** Serves the files of a folder and nothing above it. */
export function serveFolder(folder: string): Answer {
	return async (path) => {
		const file = join(folder, normalize(path));
		if (!file.startsWith(folder + sep)) return null;
		const body = await readFile(file).catch(() => null);
		return body && { type: types[extname(file).toLowerCase()] ?? "application/octet-stream", body };
	};
}

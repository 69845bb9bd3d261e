import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { isSilentUtf8 } from "./encoding.ts";

/** What is served. Both are real paths, `folder` within `root`. */
export interface Ground {
	/** What stands at `/`. */
	root: string;
	/** The pages' own folder: addresses that name nothing under the root are tried here. */
	folder: string;
}

/** A folder served to this machine only. */
export interface Served {
	/** Without a slash at the end. */
	origin: string;
	close(): void;
}

/** Style sheets carry no charset, so that what they or their page declare decides. */
const types: Readonly<Record<string, string>> = {
	".html": "text/html",
	".htm": "text/html",
	".xhtml": "application/xhtml+xml",
	".css": "text/css",
	".js": "text/javascript",
	".mjs": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".gif": "image/gif",
	".webp": "image/webp",
	".avif": "image/avif",
	".ico": "image/x-icon",
	".woff": "font/woff",
	".woff2": "font/woff2",
	".ttf": "font/ttf",
	".otf": "font/otf",
	".wasm": "application/wasm",
	".mp4": "video/mp4",
	".webm": "video/webm",
	".pdf": "application/pdf",
	".txt": "text/plain; charset=utf-8",
};

/**
 * Serves pages over loopback on a port that the system picks. Outside the pages' own folder only what
 * pages are made of is given out, and nothing whose name begins with a dot.
 */
export async function serve(ground: Ground): Promise<Served> {
	const server = createServer((request, response) => {
		answer(ground, request, response).catch(() => refuse(response, 500));
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

function refuse(response: ServerResponse, status: number): void {
	if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain" });
	response.end();
}

async function answer(ground: Ground, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
	// Another name in `Host` means that a foreign page had its own name point here.
	if (!/^127\.0\.0\.1:\d+$/.test(request.headers.host ?? "")) return refuse(response, 403);
	const file = await fileFor(ground, request.url ?? "/");
	if (!file) return refuse(response, 404);
	const kind = types[extname(file).toLowerCase()] ?? "application/octet-stream";
	const type = kind === "text/html" && isSilentUtf8(await readFile(file)) ? `${kind}; charset=utf-8` : kind;
	response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
	if (request.method === "HEAD") response.end();
	else
		createReadStream(file)
			.on("error", () => response.destroy())
			.pipe(response);
}

/** The file that an address names; null where there is none that may be given out. */
async function fileFor(ground: Ground, address: string): Promise<string | null> {
	const path = pathOf(address);
	if (path === null) return null;
	return (await fileUnder(ground.root, path, ground)) ?? (await fileUnder(ground.folder, path, ground));
}

function pathOf(address: string): string | null {
	try {
		return decodeURIComponent(new URL(address, "http://127.0.0.1").pathname);
	} catch {
		return null;
	}
}

const within = (file: string, folder: string): boolean => file.startsWith(folder.endsWith(sep) ? folder : folder + sep);

async function fileUnder(base: string, path: string, { root, folder }: Ground): Promise<string | null> {
	try {
		let file = await realpath(join(base, path));
		if ((await stat(file)).isDirectory()) file = await realpath(join(file, "index.html"));
		const own = within(file, folder);
		const part = within(file, root) && extname(file).toLowerCase() in types && !/[\\/]\./.test(file.slice(root.length));
		return (own || part) && (await stat(file)).isFile() ? file : null;
	} catch {
		// No such file, or a zero byte in its name.
		return null;
	}
}

import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

/** A folder served to this machine only. */
export interface Served {
	/** Without a slash at the end. */
	origin: string;
	close(): void;
}

/** HTML and style sheets carry no charset, so that what the page itself declares decides. */
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

/** Serves a folder over loopback on a port that the system picks. `root` is a real path. */
export async function serveFolder(root: string): Promise<Served> {
	const server = createServer((request, response) => {
		answer(root, request, response).catch(() => refuse(response, 500));
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

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
	// Another name in `Host` means that a foreign page had its own name point here.
	if (!/^127\.0\.0\.1:\d+$/.test(request.headers.host ?? "")) return refuse(response, 403);
	const file = await fileFor(root, request.url ?? "/");
	if (!file) return refuse(response, 404);
	const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
	response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
	if (request.method === "HEAD") response.end();
	else createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** The file that an address names; null for none and for any outside the folder, links included. */
async function fileFor(root: string, address: string): Promise<string | null> {
	try {
		const path = decodeURIComponent(new URL(address, "http://127.0.0.1").pathname);
		let file = await realpath(join(root, path));
		if ((await stat(file)).isDirectory()) file = await realpath(join(file, "index.html"));
		const inside = file.startsWith(root.endsWith(sep) ? root : root + sep);
		return inside && (await stat(file)).isFile() ? file : null;
	} catch {
		// A malformed address, a zero byte in it, or no such file.
		return null;
	}
}

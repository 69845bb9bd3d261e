import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fair } from "./fair.ts";
import { open } from "./open.ts";
import { documentOf, type Screens, sayIn, type Tongue } from "./shell.ts";
import { unfair } from "./unfair.ts";

/** One request that reached a third party: what the recorder says is held against it. */
export interface Reached {
	host: string;
	path: string;
	body: string;
}

/** Three sites and those whom they tell of their visitors, all served from this machine. */
export interface Sites {
	/** Addresses without a slash at the end. */
	unfair: string;
	fair: string;
	/** Asks for everything and repeats it. */
	open: string;
	/** For the browser, so that it finds every host here. */
	args: string[];
	reached: Reached[];
	close(): void;
}

const hosts: Record<string, Screens> = {
	"www.hastewell.localhost": unfair,
	"www.kitewell.localhost": fair,
	"www.openbook.localhost": open,
};

function screenAt(screens: Screens, path: string): string | null {
	const [, tongue, rest = "/"] = /^\/(zh|en)(\/[^?]*)?/.exec(path) ?? [];
	const made = screens[rest];
	return tongue && made ? documentOf(tongue as Tongue, made(sayIn(tongue as Tongue))) : null;
}

/** Serves the sites on one free port of this machine. */
export async function serveSites(): Promise<Sites> {
	const reached: Reached[] = [];
	const server = createServer((request, response) => {
		const { host = "", origin = "*" } = request.headers;
		const path = request.url ?? "/";
		const screens = hosts[host];
		if (screens) {
			const page = screenAt(screens, path);
			response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(page);
			return;
		}
		let body = "";
		request.on("data", (part) => {
			body += part;
		});
		request.on("end", () => {
			reached.push({ host, path, body });
			response.writeHead(200, { "content-type": "text/javascript", "access-control-allow-origin": origin }).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		unfair: "http://www.hastewell.localhost",
		fair: "http://www.kitewell.localhost",
		open: "http://www.openbook.localhost",
		args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, "--lang=en"],
		reached,
		close: () => server.close(),
	};
}

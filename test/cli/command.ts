import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Ran {
	code: number;
	out: string;
	err: string;
}

/** Runs the built command as a person would, in English unless the test says otherwise. */
export function fairtick(
	args: string[],
	{ env = {}, cwd }: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Ran> {
	const environment = { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "C", ...env };
	return new Promise((resolve) => {
		execFile(process.execPath, [cli, ...args], { env: environment, cwd, maxBuffer: 64e6 }, (error, out, err) => {
			const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
			resolve({ code, out, err });
		});
	});
}

/** For runs that must not need a browser. */
export const noBrowser = { FAIRTICK_BROWSER: "/nonexistent/browser" };

/** A folder for one test file, and how to remove it. */
export async function scratch(): Promise<{ folder: string; remove(): Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), "fairtick-cli-"));
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A web server on this machine, on a port of its own. */
export async function website(answer: RequestListener): Promise<{ origin: string; close(): void }> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** A sign-up page whose consent box is on or off by default. */
export function signUp(ticked: boolean, extra = ""): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Join Larch</title>${extra}</head><body>
<h1>Create your account</h1><form><p><label>E-mail <input type="email" name="email" required></label></p>
<p><label>Password <input type="password" name="password" autocomplete="new-password" required></label></p>
<p><label><input type="checkbox" id="offers"${ticked ? " checked" : ""}> Send me offers and news by e-mail</label></p>
<p>How we use your data: <a href="/privacy.html">Privacy Policy</a></p>
<p><label><input type="checkbox" id="privacy" required> I have read and agree to the <a href="/privacy.html">Privacy Policy</a></label></p>
<p><button type="submit">Create account</button></p></form></body></html>`;
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A sign-up of three steps on one site, with something of another site in it. */
export interface JoinSite {
	/** Without a slash at the end. */
	origin: string;
	/** Host of the other site. */
	other: string;
	close(): void;
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body { font: 16px sans-serif; margin: 40px } p { margin: 16px 0 }</style>
<body><h1>${title}</h1>${body}</body></html>`;

/** `other`: address of the other site's pixel. */
const pages: Record<string, (other: string) => string> = {
	"/join": (other) =>
		page(
			"Create your account",
			`<form action="/join/details">
				<p><label>E-mail <input name="mail" type="email" required></label></p>
				<p><label>Password <input name="pass" type="password" autocomplete="new-password" required></label></p>
				<p><label><input type="checkbox" id="agree" required> I have read and agree to the <a href="/terms">Terms of Service</a> and the <a href="/privacy">Privacy Policy</a></label></p>
				<p><label><input type="checkbox" id="offers" checked> Send me offers by e-mail</label></p>
				<p><button id="next">Create account</button></p>
			</form>
			<script>
				fetch("${other}/pixel?uid=9f8b7c6d5e4f3a2b1c0d&lat=31.2304&lng=121.4737", { mode: "no-cors" });
				document.querySelector("[name=mail]").addEventListener("change", ({ target }) => {
					fetch("${other}/mail?m=" + encodeURIComponent(target.value), { mode: "no-cors" });
				});
			</script>`,
		),
	"/hub": () =>
		page(
			"Account",
			`<p><a id="tab" href="/join/details" target="_blank">Your details</a></p>
			<p><a id="moved" href="/moved">Privacy settings</a></p>
			<p><button id="script" onclick="location.replace('/join')">Create account</button></p>`,
		),
	"/join/details": () =>
		page(
			"About you",
			`<p>We use your location to find shops nearby.</p>
			<form id="about"><p><label>Full name <input name="name" autocomplete="name"></label></p>
			<p><label>Mobile number <input name="phone" type="tel"></label></p>
			<p><button type="button" id="near">Find shops near me</button></p>
			<p><a href="#" id="greeting">Hello</a></p>
			<p><button id="save">Continue</button></p></form>
			<script>
				localStorage.setItem("visitor_id", "9f8b7c6d5e4f3a2b1c0d");
				document.cookie = "theme=dark";
				about.addEventListener("input", () => (greeting.textContent = "Hello " + about.elements.name.value));
				near.addEventListener("click", () => navigator.geolocation.getCurrentPosition(() => {}, () => {}));
				about.addEventListener("submit", (event) => {
					event.preventDefault();
					history.pushState(null, "", "/join/done");
					document.title = "Welcome";
					document.querySelector("h1").textContent = "Welcome";
					about.outerHTML = "<p><a href='/settings'>Account settings</a> <a href='/delete'>Delete account</a></p>";
				});
			</script>`,
		),
};

export async function serveJoinSite(): Promise<JoinSite> {
	const server = createServer(({ url = "/" }, response) => {
		const { port } = server.address() as AddressInfo;
		if (url === "/moved") {
			response.writeHead(302, { location: "/join" }).end();
			return;
		}
		const made = pages[url.replace(/\?.*$/, "")];
		response.writeHead(made ? 200 : 204, { "content-type": "text/html" });
		response.end(made?.(`http://localhost:${port}`));
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, other: `localhost:${port}`, close: () => server.close() };
}

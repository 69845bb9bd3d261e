import type { Browser, CDPSession, HTTPResponse, Page } from "puppeteer-core";
import type { Inspection } from "./arguments.ts";
import { Failure } from "./failure.ts";
import { settle } from "./settle.ts";

/** Milliseconds for a server to answer with a page, and for what `--wait` names to appear. */
const PATIENCE = 30_000;

/** The screen of `--mobile`. A page without a viewport tag is laid out wider and shrunk to it, as on a phone. */
export const PHONE = { width: 390, height: 844, scale: 3 };

/** A tab with a settled page in it. */
export interface Opened {
	page: Page;
	client: CDPSession;
	close(): Promise<void>;
}

type Wishes = Pick<Inspection, "mobile" | "profile" | "wait">;

/** Opens an address. Each has cookies and storage of its own, unless a profile was asked for. Throws a Failure. */
export async function open(browser: Browser, address: string, wishes: Wishes): Promise<Opened> {
	const own =
		wishes.profile === null ? await browser.createBrowserContext({ downloadBehavior: { policy: "deny" } }) : null;
	const page = await (own ?? browser.defaultBrowserContext()).newPage();
	const close = () => (own ? own.close() : page.close());
	try {
		const client = await page.createCDPSession();
		page.on("dialog", (dialog) => dialog.dismiss().catch(() => {}));
		await dress(page, browser, wishes.mobile);
		await visit(page, address);
		await settle(page, client);
		if (wishes.wait !== null) await waitFor(page, wishes.wait);
		return { page, client, close };
	} catch (error) {
		await close();
		throw error;
	}
}

async function dress(page: Page, browser: Browser, mobile: boolean): Promise<void> {
	if (!mobile) return page.setViewport({ width: 1280, height: 800 });
	const version = /\/(\d+)/.exec(await browser.version())?.[1] ?? "120";
	// What Chrome on Android says of itself since it no longer names the device.
	const agent = `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Mobile Safari/537.36`;
	await page.setUserAgent({ userAgent: agent });
	const { width, height, scale } = PHONE;
	await page.setViewport({ width, height, deviceScaleFactor: scale, isMobile: true, hasTouch: true });
}

async function visit(page: Page, address: string): Promise<void> {
	let answered: HTTPResponse | null = null;
	page.on("response", (response) => {
		if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) answered = response;
	});
	try {
		await page.goto(address, { waitUntil: "domcontentloaded", timeout: PATIENCE });
	} catch (error) {
		// A download ends the navigation with an error, so what the server said comes first.
		if (answered) requirePage(answered);
		throw unopened(error);
	}
	if (answered) requirePage(answered);
}

function requirePage(response: HTTPResponse): void {
	const status = response.status();
	const type = (response.headers()["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
	if (status >= 300 && status < 400) return;
	if (status >= 400) {
		throw new Failure(
			`The server answered ${status} instead of the page; check the address, or use --profile if it needs a sign-in.`,
			`服务器返回 ${status}，未提供页面；请检查网址，如需登录可使用 --profile。`,
		);
	}
	if (type && type !== "text/html" && type !== "application/xhtml+xml") {
		throw new Failure(
			`This is not HTML: the server sent ${type}. Give the address of the page itself.`,
			`该地址不是 HTML 页面：服务器返回的类型为 ${type}。请提供页面本身的网址。`,
		);
	}
}

const reasons: readonly [code: RegExp, en: string, zh: string][] = [
	[/ERR_CONNECTION_REFUSED/, "The connection was refused; is the server running?", "连接被拒绝；请确认服务器已启动。"],
	[/ERR_NAME_NOT_RESOLVED/, "No such host was found; check the address.", "找不到该主机；请检查网址。"],
	[
		/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK/,
		"The host cannot be reached from here.",
		"无法从本机访问该主机。",
	],
	[
		/ERR_CERT|ERR_SSL/,
		"The secure connection failed, because of the server's certificate or settings.",
		"安全连接失败：服务器证书或配置有问题。",
	],
	[/ERR_TOO_MANY_REDIRECTS/, "The server redirects in a circle.", "服务器循环重定向。"],
	[/ERR_UNSAFE_PORT/, "Browsers refuse this port; use another.", "浏览器禁止访问该端口；请更换端口。"],
	[
		/ERR_CONNECTION_(?:RESET|CLOSED)|ERR_EMPTY_RESPONSE/,
		"The server closed the connection without an answer.",
		"服务器未返回内容即关闭了连接。",
	],
	[/timeout|ERR_(?:CONNECTION_)?TIMED_OUT/i, "The server did not answer in 30 seconds.", "服务器在 30 秒内没有响应。"],
];

function unopened(error: unknown): Failure {
	const message = error instanceof Error ? error.message : String(error);
	for (const [code, en, zh] of reasons) if (code.test(message)) return new Failure(en, zh);
	const code = /net::(\w+)/.exec(message)?.[1] ?? message.split("\n", 1)[0] ?? "";
	return new Failure(`The page could not be opened (${code}).`, `无法打开页面（${code}）。`);
}

async function waitFor(page: Page, wait: string | number): Promise<void> {
	if (typeof wait === "number") {
		// The person asked for this very time.
		await new Promise((resolve) => setTimeout(resolve, wait));
		return;
	}
	// An ill-formed one would be waited for until the time is up.
	if (!(await page.evaluate(isSelector, wait))) {
		throw new Failure(`--wait “${wait}” is no selector.`, `--wait “${wait}”不是有效的选择器。`);
	}
	try {
		await page.waitForSelector(wait, { timeout: PATIENCE });
	} catch (error) {
		if (error instanceof Error && error.name === "TimeoutError") {
			throw new Failure(
				`Nothing that matches --wait “${wait}” appeared in 30 seconds.`,
				`30 秒内未出现与 --wait “${wait}”匹配的元素。`,
			);
		}
		throw error;
	}
}

/** Runs in the page. */
function isSelector(text: string): boolean {
	try {
		document.createDocumentFragment().querySelector(text);
		return true;
	} catch {
		return false;
	}
}

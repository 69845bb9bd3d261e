import { expect, test } from "vitest";
import { refusalOf } from "../../src/extension/refusal.ts";

test.each([
	["chrome://settings/", "browser-page"],
	["edge://extensions/", "browser-page"],
	["about:config", "browser-page"],
	["moz-extension://1234/page.html", "browser-page"],
	["chrome-extension://abcd/popup.html", "browser-page"],
	["https://chromewebstore.google.com/detail/x", "extension-store"],
	["https://chrome.google.com/webstore/category/extensions", "extension-store"],
	["https://addons.mozilla.org/en-US/firefox/", "extension-store"],
	["https://microsoftedge.microsoft.com/addons/Home", "extension-store"],
	["view-source:https://a.example/", "page-source"],
	["https://a.example/policy.PDF", "pdf"],
	["file:///tmp/policy.pdf", "pdf"],
	["file:///tmp/mockup.html", "local-file"],
	["https://a.example/signup", "blocked"],
	["data:text/html,x", "blocked"],
] as const)("%s is refused as %s", (url, why) => {
	expect(refusalOf({ url }, "Error: refused", true)).toBe(why);
});

test("a PDF at an address that does not tell is known by its title", () => {
	expect(refusalOf({ url: "https://a.example/download?id=3", title: "privacy-policy.pdf" }, "", true)).toBe("pdf");
});

test.each([
	["Error: Cannot access a chrome:// URL", true, "browser-page"],
	["Error: The extensions gallery cannot be scripted.", true, "extension-store"],
	['Error: Cannot access contents of url "file:///a.html".', true, "local-file"],
	["Error: Cannot access contents of the page.", true, "withheld"],
	["Error: Cannot access contents of the page.", false, "no-grant"],
] as const)("an address withheld with %s, clicked %s, is %s", (said, clicked, why) => {
	expect(refusalOf({}, said, clicked)).toBe(why);
});

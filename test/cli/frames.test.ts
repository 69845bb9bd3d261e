import { afterAll, beforeAll, expect, test } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import { fairtick, signUp, website } from "./command.ts";

let site: Awaited<ReturnType<typeof website>>;
/** The same machine on another port is another origin. */
let other: Awaited<ReturnType<typeof website>>;
/** Another site altogether, which browsers keep in a process of its own. */
let foreign: string;
let deserted: string;

const box = `<body style="margin:0"><label style="position:absolute;left:7px;top:11px;white-space:nowrap">
<input id="offers" type="checkbox" checked style="margin:0;width:20px;height:20px"> Send me offers and news by e-mail</label>`;
const page = (body: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Larch</title>${body}</html>`;
const at = (left: number, top: number, more = "") =>
	`style="position:absolute;left:${left}px;top:${top}px;width:400px;height:200px;border:3px solid;padding:5px 0 0 4px;${more}"`;
const inner = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const looked = new Map<string, Flow>();

function topPages(): Record<string, string> {
	return {
		"/other": page(`<h1>Welcome</h1><iframe id="consent" ${at(50, 900)} src="${other.origin}/box?token=7"></iframe>`),
		"/foreign": page(`<h1>Welcome</h1><iframe id="consent" ${at(50, 90)} src="${foreign}/box"></iframe>`),
		"/form": page(`<iframe name="join" ${at(0, 0)} src="${foreign}/form"></iframe>`),
		"/moves": page(`<iframe id="consent" ${at(0, 0)} src="${foreign}/moves"></iframe>`),
		"/sandbox": page(
			`<h1>Welcome</h1><iframe id="consent" sandbox ${at(20, 60)} srcdoc="${inner(page(box))}"></iframe>`,
		),
		"/long": page(
			`<iframe id="consent" sandbox ${at(20, 60)} srcdoc="${inner(page(box + "<p>Terms</p>".repeat(8_000)))}"></iframe>`,
		),
		"/nested": page(
			`<div><iframe id="own" ${at(10, 20, "padding:0")} srcdoc="${inner(
				page(`${box}<p><iframe ${at(100, 40)} src="${foreign}/nested"></iframe></p>`),
			)}"></iframe></div>`,
		),
		"/shadow": page(
			`<x-host id="host"><template shadowrootmode="open"><iframe ${at(30, 40)} src="${foreign}/box"></iframe></template></x-host>`,
		),
		"/hidden": page(`<iframe id="consent" ${at(0, 0, "visibility:hidden")} src="${foreign}/box"></iframe>`),
		"/broken": page(
			`<iframe src="${deserted}/box"></iframe><iframe src="${foreign}/data"></iframe>
			<iframe src="${foreign}/refuses"></iframe><iframe id="good" ${at(0, 300)} src="${foreign}/box"></iframe>`,
		),
	};
}

beforeAll(async () => {
	const gone = await website(() => {});
	deserted = gone.origin;
	gone.close();
	other = await website((request, response) => {
		const path = request.url?.split("?")[0];
		response.setHeader("content-type", path === "/data" ? "application/json" : "text/html; charset=utf-8");
		if (path === "/moves") response.writeHead(302, { location: `${foreign}/box` });
		if (path === "/refuses") response.setHeader("content-security-policy", "frame-ancestors 'none'");
		if (path === "/form") response.end(signUp(true));
		else if (path === "/data") response.end("{}");
		else if (path === "/nested")
			response.end(page(`<iframe id="deep" ${at(15, 25)} src="${site.origin}/box"></iframe>`));
		else response.end(page(box));
	});
	foreign = other.origin.replace("127.0.0.1", "localhost");
	site = await website((request, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		response.end(topPages()[request.url ?? ""] ?? page(box));
	});
	const paths = Object.keys(topPages());
	const { out, err } = await fairtick(["inspect", ...paths.map((path) => site.origin + path), "--json"]);
	expect(err).not.toContain("fairtick: ");
	for (const [i, line] of out.trim().split("\n").entries()) looked.set(paths[i] ?? "", JSON.parse(line));
});

afterAll(() => {
	site?.close();
	other?.close();
});

function look(path: string): { flow: Flow; moment: Moment } {
	const flow = looked.get(path) as Flow;
	return { flow, moment: flow.moments[0] as Moment };
}

const ticks = ({ requests }: Moment) =>
	requests
		.filter(({ means }) => means === "tick")
		.map(({ frame, selector, box, state }) => [frame, selector, box, state.now]);

test.each([
	["another origin, below the fold", "/other", "#consent", [64, 919, 20, 20]],
	["another site", "/foreign", "#consent", [64, 109, 20, 20]],
	["a sandbox", "/sandbox", "#consent", [34, 79, 20, 20]],
	["a sandbox, with a text too long for one go", "/long", "#consent", [34, 79, 20, 20]],
	["another site, in a shadow root", "/shadow", "#host >>> iframe", [44, 59, 20, 20]],
])("a consent box in a frame from %s is seen at its place, and judged", (_, path, frame, place) => {
	const { flow, moment } = look(path);
	expect(ticks(moment)).toEqual([[frame, "#offers", place, "on"]]);
	expect(moment.coverage.frames).toEqual([{ url: expect.any(String), reached: true, why: null }]);
	expect(flow.findings.filter(({ outcome }) => outcome === "failed")).toContainEqual(
		expect.objectContaining({ rule: "default-prechecked-consent", frame, selector: "#offers" }),
	);
});

test("frames in frames, of the page's own site and of others, are named and placed through all of them", () => {
	const { moment } = look("/nested");
	const [own, deep] = ticks(moment);
	expect(own?.slice(0, 3)).toEqual(["#own", "#offers", [20, 34, 20, 20]]);
	// The page's own site within a foreign one: 10+3 and 100+3+4 and 15+3+4 and 7 from the left.
	expect(deep?.slice(0, 3)).toEqual(["#own >>> body > p > iframe >>> #deep", "#offers", [149, 115, 20, 20]]);
	expect(moment.coverage.frames.map(({ reached }) => reached)).toEqual([true, true, true]);
});

test("a frame that holds the form says what the screen is", () => {
	const { moment } = look("/form");
	expect(moment.screen.kind).toBe("sign-up");
	expect(moment.fields.map(({ frame }) => frame)).toEqual(['iframe[name="join"]', 'iframe[name="join"]']);
});

test("a frame that was sent on elsewhere is not listed as missing beside itself", () => {
	const { moment } = look("/moves");
	expect(moment.coverage.frames).toEqual([{ url: `${foreign}/box`, reached: true, why: null }]);
});

test("what a hidden frame holds is not shown", () => {
	const { moment } = look("/hidden");
	expect(moment.requests.map(({ shown }) => shown)).toEqual([false]);
});

test("frames that hold no page stay listed with the reason, and do not keep the others out", () => {
	const { moment } = look("/broken");
	expect(moment.coverage.frames).toEqual([
		{ url: `${deserted}/box`, reached: false, why: "did not load" },
		{ url: `${foreign}/data`, reached: false, why: "not HTML: application/json" },
		{ url: `${foreign}/refuses`, reached: false, why: "did not load" },
		{ url: `${foreign}/box`, reached: true, why: null },
	]);
	expect(ticks(moment).map(([frame]) => frame)).toEqual(["#good"]);
});

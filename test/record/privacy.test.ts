import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unpackFlow } from "../../src/report/zip.ts";
import { SOON } from "../e2e/recorderOf.ts";
import { type Box, extensionFiles, foundIn, rowsIn, spreadIn } from "./kept.ts";
import { home, openStudio, record, type Studio, type Take } from "./recordedSite.ts";
import { type Secret, secrets, tokens } from "./site/secrets.ts";

/** All that may be found nowhere, also as it stands in an address. */
const forbidden = [...Object.values(secrets), ...Object.values(tokens)].flatMap((text) => [
	...new Set([text, encodeURIComponent(text), text.replaceAll(" ", "+")]),
]);

let studio: Studio;
let take: Take;
let folder: string;

beforeAll(async () => {
	studio = await openStudio();
	folder = await mkdtemp(join(tmpdir(), "fairtick-kept-"));
	const debug = await studio.chromium.browser.target().createCDPSession();
	await debug.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
}, 60_000);

afterAll(async () => {
	await studio?.close();
	await rm(folder, { recursive: true, force: true });
});

/** Every field of the page, in whatever tree it stands. */
async function fields(): Promise<[Secret, ElementHandle][]> {
	const { page } = take;
	const framed = await (await (await page.$("#frame"))?.contentFrame())?.$("[name=framed]");
	const found = (Object.keys(secrets) as Secret[]).map(async (name) => {
		const selector = name === "rich" ? "#rich" : name === "inner" ? "#host >>> [name=inner]" : `[name=${name}]`;
		return [name, name === "framed" ? framed : await page.$(selector)] as [Secret, ElementHandle];
	});
	return Promise.all(found);
}

/** Where an element stands in the view, line by line and without its edges, which may fall between two pixels. */
async function boxesOf(element: ElementHandle): Promise<Box[]> {
	const own = await element.boundingBox();
	const rects = await element.evaluate((at) =>
		[...at.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
	);
	const [first] = rects;
	if (!own || !first || own.y < 0 || own.y + own.height > 800) throw new Error("A field is out of sight");
	// A frame's own coordinates begin at its corner.
	const [left, top] = [own.x - Math.min(...rects.map(({ x }) => x)), own.y - first.y];
	return rects.map(({ x, y, width, height }) => ({
		left: Math.ceil(left + x) + 1,
		top: Math.ceil(top + y) + 1,
		right: Math.floor(left + x + width) - 1,
		bottom: Math.floor(top + y + height) - 1,
	}));
}

const found = (text: string) => forbidden.filter((secret) => text.includes(secret));

it("is recorded while everything is typed and repeated by the page", async () => {
	take = await record(studio, home(studio.sites, "open", "en"));
	const { page, screens } = take;
	for (const [name, field] of await fields()) await field.type(secrets[name]);
	await page.click("#agree");
	await page.click("#as");
	const before = await screens();
	await page.click("#more");
	await expect.poll(screens, SOON).toBe(before + 1);
	const pictured = async () => (await take.recorder.open(take.id)).moments.at(-1)?.picture ?? null;
	await expect.poll(pictured, SOON).not.toBeNull();
}, 60_000);

it("covers each field in the picture, and what repeats it", async () => {
	const { page, panel, id } = take;
	const places = [...(await fields()).map(([, field]) => field), ...(await page.$$(".repeats"))];
	const boxes = await Promise.all(places.map(boxesOf));
	const index = (await take.screens()) - 1;
	const spread = await spreadIn(panel, [id, index], boxes.flat());
	// Letters on their ground differ by more than a hundred.
	expect(Math.max(...spread)).toBeLessThanOrEqual(2);
});

it("keeps nothing typed and no token in any of its stores", async () => {
	await take.page.click("#no");
	await expect.poll(async () => (await take.recorder.open(take.id)).moments.at(-1)?.title, SOON).toBe("Welcome");
	const kept = await take.recorder.everything();
	expect(kept).toContain("openbook");
	expect(found(kept)).toEqual([]);
	await take.press("stop");
	await expect.poll(take.recorder.shown, SOON).toBeNull();
});

it("writes nothing typed and no token to the disk", () => {
	const process = studio.chromium.browser.process();
	const profile = process?.spawnargs.find((switched) => switched.startsWith("--user-data-dir="))?.split("=")[1];
	const files = extensionFiles(profile as string, studio.chromium.id);
	expect(foundIn(files, ["openbook"]).length).toBeGreaterThan(0);
	expect(foundIn(files, forbidden)).toEqual([]);
});

it("puts nothing typed and no token into what it exports", async () => {
	const exported = async (action: string, ending: string): Promise<Buffer> => {
		await take.press(action);
		const find = async () => (await readdir(folder)).find((name) => name.endsWith(ending)) ?? null;
		await expect.poll(find, SOON).not.toBeNull();
		return readFile(join(folder, (await find()) as string));
	};
	expect(found(String(await exported("export-json", ".json")))).toEqual([]);
	expect(found(String(await exported("save-report", ".html")))).toEqual([]);
	const { flow } = unpackFlow(await exported("export-zip", ".zip"));
	expect(found(JSON.stringify(flow))).toEqual([]);
});

it("deletes a recording wholly", async () => {
	const { panel, press } = take;
	const before = await rowsIn(panel);
	expect(before).toMatchObject({ recordings: 1, moments: expect.any(Number) });
	await press("flows");
	await press("delete");
	await press("delete");
	const none = Object.fromEntries(Object.keys(before).map((name) => [name, 0]));
	await expect.poll(() => rowsIn(panel), SOON).toEqual(none);
});

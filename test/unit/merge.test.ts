import { expect, test } from "vitest";
import { type FrameLook, merge } from "../../src/capture/merge.ts";
import { action, agreement, field, layer, moment, request, sentence, wayOut } from "./flows.ts";

const apart = { url: "https://consent.example/box", reached: false, why: "cross-origin" };
const coverage = { frames: [apart], closedRoots: 1, canvases: 0, stopped: null, unknownLanguages: ["eo"] };

function frame(more: Partial<FrameLook> = {}): FrameLook {
	const seen = moment("sign-up", {
		url: "https://consent.example/moved",
		layers: [layer("page", "l1"), { ...layer("dialog", "l2"), box: [10, 20, 200, 100] }],
		requests: [request("I agree", { id: "r1", box: [5, 6, 20, 20], group: "g1", agreements: ["a1"], covers: ["r2"] })],
		agreements: [agreement("Terms", { id: "a1" })],
		fields: [field("phone", { id: "f1", frame: "#deep" })],
		actions: [action("submit", "Join", { id: "b1", layer: "l2" })],
		waysOut: [wayOut("Delete account", { id: "w1" })],
		sentences: [sentence("Hello", { id: "s1" })],
		coverage: { frames: [], closedRoots: 1, canvases: 2, stopped: "budget", unknownLanguages: ["eo", "cy"] },
	});
	return { moment: seen, url: apart.url, path: "#agree", left: 100.4, top: 300.6, shown: true, ...more };
}

const top = () =>
	moment("other", {
		requests: [request("Top", { id: "r1", agreements: ["a1"] })],
		coverage: structuredClone(coverage),
	});

test("what a frame asks stands under the frame's path, at its place on the page, with ids of its own", () => {
	const merged = merge(top(), [frame()]);
	expect(merged.requests.map(({ id, frame, box, agreements }) => ({ id, frame, box, agreements }))).toEqual([
		{ id: "r1", frame: "", box: [20, 100, 300, 24], agreements: ["a1"] },
		{ id: "frame1-r1", frame: "#agree", box: [105, 307, 20, 20], agreements: ["frame1-a1"] },
	]);
	expect(merged.requests[1]).toMatchObject({ group: "frame1-g1", layer: "frame1-l1", covers: ["frame1-r2"] });
	expect(merged.fields[0]?.frame).toBe("#agree >>> #deep");
	expect(merged.layers.map(({ id, box }) => [id, box])).toEqual([
		["l1", [0, 0, 390, 844]],
		["frame1-l1", [100, 301, 390, 844]],
		["frame1-l2", [110, 321, 200, 100]],
	]);
	const { agreements, actions, waysOut, sentences } = merged;
	expect([...agreements, ...actions, ...waysOut, ...sentences].map(({ id }) => id)).toEqual([
		"frame1-a1",
		"frame1-b1",
		"frame1-w1",
		"frame1-s1",
	]);
	expect(actions[0]?.layer).toBe("frame1-l2");
});

test("two frames of one address keep apart, each taking one of the missing", () => {
	const page = top();
	page.coverage.frames.push({ ...apart }, { url: "https://ads.example/", reached: false, why: "cross-origin" });
	const { requests, coverage } = merge(page, [frame(), frame({ path: "#second" })]);
	expect(requests.map(({ id, frame }) => [id, frame])).toEqual([
		["r1", ""],
		["frame1-r1", "#agree"],
		["frame2-r1", "#second"],
	]);
	expect(coverage.frames.map(({ url, reached }) => [url, reached])).toEqual([
		["https://ads.example/", false],
		["https://consent.example/moved", true],
		["https://consent.example/moved", true],
	]);
});

test("the coverage adds up, and what a frame could not reach itself is kept", () => {
	const inner = frame();
	const deeper = { url: "https://deeper.example/", reached: false, why: "did not load" };
	inner.moment.coverage.frames.push(deeper);
	expect(merge(top(), [inner]).coverage).toEqual({
		frames: [{ url: "https://consent.example/moved", reached: true, why: null }, deeper],
		closedRoots: 2,
		canvases: 2,
		stopped: "budget",
		unknownLanguages: ["eo", "cy"],
	});
});

test("frames within frames: paths, places and ids pile up", () => {
	const outer = frame({ moment: moment("other"), url: apart.url, path: "#outer", left: 10, top: 20 });
	const merged = merge(top(), [
		{ ...outer, moment: merge(outer.moment, [frame({ path: "#inner", left: 1, top: 2 })]) },
	]);
	expect(merged.requests[1]).toMatchObject({
		id: "frame1-frame1-r1",
		frame: "#outer >>> #inner",
		box: [16, 28, 20, 20],
		agreements: ["frame1-frame1-a1"],
	});
	expect(merged.screen.kind).toBe("sign-up");
});

test("the screen's kind is the frame's where the page itself has none", () => {
	expect(merge(top(), [frame()]).screen).toEqual({ kind: "sign-up", because: ["in a frame"] });
	expect(merge(moment("sign-in"), [frame()]).screen.kind).toBe("sign-in");
});

test("nothing in a hidden frame is shown, and it does not say what the screen is", () => {
	const merged = merge(top(), [frame({ shown: false })]);
	expect(merged.requests.map(({ shown }) => shown)).toEqual([true, false]);
	expect(merged.actions[0]?.shown).toBe(false);
	expect(merged.screen.kind).toBe("other");
});

test("the moments given are left as they are", () => {
	const page = top();
	const look = frame();
	const before = structuredClone([page, look]);
	const merged = merge(page, [look]);
	(merged.requests[1] as { purposes: string[] }).purposes.push("marketing");
	expect([page, look]).toEqual(before);
});

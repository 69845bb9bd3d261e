import { describe, expect, test } from "vitest";
import { createStore } from "../../src/store/index.ts";
import { flows } from "../view/flows.ts";

describe("verdict", () => {
	test("counts every outcome of the flow shown", () => {
		const store = createStore("en-GB");
		expect(store.verdict.counts.value).toEqual({ failed: 0, cantTell: 0, passed: 0, inapplicable: 0 });
		store.inspection.show(flows.many, false);
		expect(store.verdict.counts.value).toEqual({ failed: 4, cantTell: 3, passed: 2, inapplicable: 1 });
	});

	test("groups open findings by issue, the issue of the worst one first", () => {
		const store = createStore("en");
		store.inspection.show(flows.many, false);
		const groups = store.verdict.groups.value;
		expect(groups.map(({ issue }) => issue)).toEqual([
			"default-consent",
			"bundled-blanket-consent",
			"unreasonable-deregistration",
			"no-privacy-policy",
		]);
		expect(groups[0]?.findings.map(({ outcome, severity }) => `${outcome} ${severity}`)).toEqual([
			"failed critical",
			"failed serious",
			"cantTell critical",
			"cantTell serious",
		]);
	});

	test("offers to watch only where an answer hangs on the default and nobody watched yet", () => {
		const store = createStore("en");
		store.inspection.show(flows.many, false);
		expect(store.verdict.wantsWatch.value).toBe(true);
		store.inspection.show(flows.many, true);
		expect(store.verdict.wantsWatch.value).toBe(false);
		store.inspection.show(flows.clean, false);
		expect(store.verdict.wantsWatch.value).toBe(false);
	});

	test("shows nothing of an earlier page once the next is refused", () => {
		const store = createStore("en");
		store.inspection.show(flows.many, false);
		store.inspection.refuse("pdf", "https://a.example/x.pdf");
		expect(store.verdict.groups.value).toEqual([]);
		expect(store.verdict.flow.value).toBeNull();
	});
});

describe("language", () => {
	test.each([
		["zh-CN", "zh"],
		["zh", "zh"],
		["zh-TW", "zh"],
		["en-US", "en"],
		["de", "en"],
	])("a browser in %s speaks %s until the person chooses", (browser, expected) => {
		const { language } = createStore(browser);
		expect(language.now.value).toBe(expected);
		expect(language.chosen.value).toBeNull();
		language.choose("en");
		expect(language.now.value).toBe("en");
	});
});

describe("place", () => {
	test("survives a round trip through JSON", () => {
		const { place } = createStore("en");
		place.go("asks");
		place.setOpen("a 0", true);
		place.setOpen("b 0", true);
		place.setOpen("a 0", false);
		place.scroll.value = 120;
		const copy = createStore("en").place;
		copy.restore(JSON.parse(JSON.stringify(place.now.value)));
		expect(copy.now.value).toEqual({ page: "asks", open: ["b 0"], scroll: 120 });
	});

	test("a page newly chosen starts at its top", () => {
		const { place } = createStore("en");
		place.scroll.value = 300;
		place.go("rest");
		expect(place.scroll.value).toBe(0);
	});
});

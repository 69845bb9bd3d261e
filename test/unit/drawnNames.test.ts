import { describe, expect, it } from "vitest";
import { tokens, verdictOfPicture, verdictOfWords } from "../../src/capture/drawnNames.ts";

describe("what a class says of a drawn box", () => {
	it.each([
		["icon-xuanzhong", 1],
		["icon-yuanxingxuanzhong", 1],
		["icon-gouxuan", 1],
		["icon-duihao", 1],
		["choosed", 1],
		["icon-weixuanzhong", -1],
		["icon-yuanxingweixuanzhong", -1],
		["icon-weigouxuan", -1],
		["protocol-unselected", -1],
		["not-checked", -1],
		["icon-danxuan", 0],
		["icon-weixin", 0],
		["checkbox", 0],
	])("%s → %i", (name, verdict) => expect(verdictOfWords(tokens(name))).toBe(verdict));
});

describe("what a picture's name says of it", () => {
	it.each([
		["checked", 1],
		["icon_agree_enable", 1],
		["icon_agree_disable", -1],
		["select_h", 1],
		["select_n", -1],
		["choose_on", 1],
		// Names that may stand for the whole pair.
		["choose", 0],
		["select", 0],
		["checked_disabled", 0],
	])("%s → %i", (name, verdict) => expect(verdictOfPicture(name)).toBe(verdict));
});

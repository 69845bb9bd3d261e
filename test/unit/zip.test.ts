import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import { writeFlow } from "../../src/report/json.ts";
import { FlowError } from "../../src/report/shape.ts";
import { packFlow, unpackFlow } from "../../src/report/zip.ts";
import { moment } from "./flows.ts";

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const flow = flowOf([moment("sign-up", { at: 0, picture: "pictures/0.png" }), moment("other", { at: 900 })], "test", 0);
const pictures = new Map([["pictures/0.png", png]]);

function zip(files: Record<string, Uint8Array>): Uint8Array {
	return zipSync(files);
}

describe("a flow in a zip", () => {
	it("comes out as it went in", () => {
		const { flow: read, pictures: out } = unpackFlow(packFlow({ flow, pictures }));
		expect(read.moments).toEqual(flow.moments);
		expect([...out]).toEqual([...pictures]);
	});

	it("keeps no name of a picture that is not there, or is none", () => {
		const named = { ...flow, moments: [moment("other", { picture: "../../etc/passwd" }), ...flow.moments] };
		const read = unpackFlow(
			zip({
				"flow.json": strToU8(writeFlow(named)),
				"pictures/0.png": strToU8("<svg onload=alert(1)>"),
				"../evil": png,
			}),
		);
		expect(read.flow.moments.map(({ picture }) => picture)).toEqual([undefined, undefined, undefined]);
		expect(read.pictures.size).toBe(0);
	});

	it("says what is wrong with other files", () => {
		expect(() => unpackFlow(strToU8("no zip"))).toThrow(FlowError);
		expect(() => unpackFlow(zip({ "other.txt": strToU8("x") }))).toThrow(/holds no flow\.json/);
		expect(() => unpackFlow(zip({ "flow.json": strToU8("{") }))).toThrow(/not JSON/);
	});

	it("refuses what would unpack to more than any recording", () => {
		const bomb = zipSync({ "pictures/0.png": new Uint8Array(40 * 2 ** 20), "flow.json": strToU8(writeFlow(flow)) });
		expect(bomb.length).toBeLessThan(2 ** 20);
		expect(() => unpackFlow(bomb)).toThrow(/far larger/);
	});
});

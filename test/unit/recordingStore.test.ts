import { describe, expect, it } from "vitest";
import { type Flow, flowOf } from "../../src/engine/flow.ts";
import { goals } from "../../src/engine/recording.ts";
import { rules } from "../../src/rules/index.ts";
import { createRecording } from "../../src/store/recording.ts";
import { guides } from "../../src/view/goalWording.ts";
import { event, moment, request } from "./flows.ts";

const agree = request("I agree to the Terms of Service");
const screens = [moment("sign-up", { at: 0, requests: [agree] }), moment("other", { at: 900 })];

const flow = (more: Partial<Flow> = {}): Flow => ({ ...flowOf([...screens], "test", 0), ...more });

describe("the steps of the open recording", () => {
	it("stay the same objects where nothing changed", () => {
		const recording = createRecording();
		recording.open(1);
		recording.receive(1, flow());
		const [first, second] = recording.steps.value;
		recording.receive(1, flow({ moments: [...screens, moment("other", { at: 1800 })] }));
		expect(recording.steps.value).toHaveLength(3);
		expect(recording.steps.value[0]).toBe(first);
		expect(recording.steps.value[1]).toBe(second);
	});

	it("are new where the line comes in", () => {
		const recording = createRecording();
		recording.open(1);
		recording.receive(1, flow());
		const before = recording.steps.value;
		const agreed = event("agree", "person", { at: 400, target: agree.id, detail: { text: agree.text } });
		recording.receive(1, flow({ events: [agreed] }));
		const [first, second] = recording.steps.value;
		expect(first?.line?.at).toBe(400);
		expect(second?.before).toBe(false);
		expect([first, second]).not.toContain(before[1]);
	});

	it("are those of the recording that is open, not of one that was", () => {
		const recording = createRecording();
		recording.open(1);
		recording.open(2);
		recording.receive(1, flow());
		expect(recording.steps.value).toEqual([]);
		recording.receive(2, flow());
		recording.close();
		expect(recording.steps.value).toEqual([]);
	});
});

describe("guided runs", () => {
	it.each(goals)("name rules that there are: %s", (goal) => {
		const ids = rules.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining([...guides[goal].rules]));
	});
});

import { expect, it } from "vitest";
import { eventsOf } from "../../src/engine/event.ts";
import { flowOf } from "../../src/engine/flow.ts";
import { ownDomains, recipientsOf } from "../../src/facts/recipients.ts";
import { readFlow, writeFlow } from "../../src/report/json.ts";
import { event, moment } from "./flows.ts";

const to = (domain: string) =>
	event("request", "unknown", { detail: { host: `static.${domain}`, domain, party: "third", carries: "id" } });

it("knows a site's second domain although the site itself was sent nothing worth keeping", () => {
	const flow = flowOf([moment("sign-up")], "", 0);
	flow.events = [to("kitewell-files.test"), to("counted.test")];
	const others = (domain?: string) => {
		flow.recording = {
			name: "",
			startedAt: "2026-11-30T10:00:00Z",
			endedAt: null,
			...(domain && { domain }),
			missed: [],
			pauses: [],
			runs: [],
			canaries: [],
		};
		const read = readFlow(writeFlow(flow));
		return recipientsOf(eventsOf(read.events, "request"), ownDomains(read)).map(({ name }) => name);
	};
	expect(others("kitewell.test")).toEqual(["counted.test"]);
	expect(others()).toEqual(["kitewell-files.test", "counted.test"]);
});

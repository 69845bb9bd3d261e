import type { Moment, Request } from "../../src/engine/moment.ts";
import type { ControlLabel, PageLabel } from "./labels.ts";
import { type Bond, pair, sameWording } from "./match.ts";
import type { Tally } from "./tally.ts";
import { purposeAsLabelled, purposeOfLabel } from "./vocabulary.ts";

/** Types of labelled control that have a state. */
const stateful = ["native-checkbox", "custom-checkbox", "radio", "hidden-input"];

const describe = (request: Request) => `${request.means} ${request.selector} “${request.text.slice(0, 80)}”`;
const describeLabel = (label: ControlLabel) => `${label.type} ${label.selector} “${label.text.slice(0, 80)}”`;

function scorePair(label: ControlLabel, request: Request, page: string, tally: Tally): void {
	const seen = describe(request);
	if (stateful.includes(label.type)) {
		const expected = label.default_checked ? "on" : "off";
		const note = { page, expected: `${expected}: ${describeLabel(label)}`, seen: `${request.state.now}: ${seen}` };
		if (request.state.now === expected) tally.add("state", "right");
		else tally.add("state", "missed", note);
		const { byDefault } = request.state;
		if (byDefault === expected) tally.add("default state", "right");
		else
			tally.add("default state", byDefault === "unknown" ? "unsure" : "missed", {
				...note,
				seen: `${byDefault}: ${seen}`,
			});
	}
	const wanted = new Set(label.purposes.map(purposeOfLabel).filter((purpose) => purpose !== null));
	const found = new Set<string>(request.purposes.map(purposeAsLabelled));
	const note = { page, expected: `${[...wanted]}: ${describeLabel(label)}`, seen: `${[...found]}: ${seen}` };
	for (const purpose of wanted)
		tally.add("purposes", found.has(purpose) ? "right" : "missed", found.has(purpose) ? undefined : note);
	for (const purpose of found) if (!wanted.has(purpose)) tally.add("purposes", "false", note);
}

/** Scores what was found of the labelled controls, their state and purposes. `bonds` as in `Observation`. */
export function scoreRequests(page: PageLabel, moment: Moment, bonds: (Bond | null)[][], tally: Tally): void {
	const { requests } = moment;
	const labels = page.consent_controls;
	const table = labels.map((label, i) =>
		requests.map(
			(request, j) => bonds[i]?.[j] ?? (sameWording(label.text, request.text) ? ("wording" as const) : null),
		),
	);
	const { requestOf, labelOf } = pair(table, requests.length, (i) => labels[i]?.is_consent === true);
	for (const [i, label] of labels.entries()) {
		if (label.is_consent !== true) continue;
		const request = requests[requestOf[i] ?? -1];
		const note = { page: page.file, expected: describeLabel(label), seen: "no request" };
		for (const measure of ["requests", `requests: ${label.type}`]) {
			if (request) tally.add(measure, "right");
			else tally.add(measure, "missed", measure === "requests" ? note : undefined);
		}
		if (request) scorePair(label, request, page.file, tally);
	}
	for (const [j, request] of requests.entries()) {
		const at = labelOf[j] ?? null;
		const label = at === null ? undefined : labels[at];
		const seen = describe(request);
		if (!label) tally.add("requests", "false", { page: page.file, expected: "nothing labelled here", seen });
		else if (label.is_consent === false) {
			tally.add("requests", "false", { page: page.file, expected: `not consent: ${describeLabel(label)}`, seen });
		} else if (label.is_consent && requestOf[at ?? -1] !== j) {
			tally.add("requests", "extra", { page: page.file, expected: `one request: ${describeLabel(label)}`, seen });
		}
	}
	if (page.hard_negative) {
		const seen = requests.map(describe).join("; ");
		if (seen) tally.add("pages without consent", "missed", { page: page.file, expected: "no request", seen });
		else tally.add("pages without consent", "right");
	}
}

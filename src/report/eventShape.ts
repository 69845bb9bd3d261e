import { type EventDetails, type EventKind, type FlowEvent, vendorKinds } from "../engine/event.ts";
import { does } from "./momentShape.ts";
import { boolean, number, object, oneOf, or, orNull, type Reader, string } from "./shape.ts";

const text: Reader<string> = or(string, "");
const noText: Reader<string | null> = or(orNull(string), null);

/** What each kind of event tells; what was added later may be missing. */
const details: { [Kind in EventKind]: Reader<EventDetails[Kind]> } = {
	navigate: object<EventDetails["navigate"]>({
		url: text,
		how: or(oneOf("load", "redirect", "route", "back", "new-tab"), "load"),
	}),
	click: object<EventDetails["click"]>({ text, does: or(orNull(does), null) }),
	tick: object<EventDetails["tick"]>({ from: or(string, "unknown"), to: or(string, "unknown"), after: noText }),
	submit: object<EventDetails["submit"]>({ fields: text }),
	permission: object<EventDetails["permission"]>({
		name: oneOf("location", "camera", "microphone", "notifications", "clipboard", "contacts", "motion", "bluetooth"),
		api: text,
		activated: or(boolean, false),
		known: or(oneOf("prompt", "granted", "denied", "unknown"), "unknown"),
		said: text,
		source: or(oneOf("page"), "page"),
	}),
	request: object<EventDetails["request"]>({
		host: string,
		domain: text,
		party: or(oneOf("first", "third"), "third"),
		vendor: noText,
		operator: noText,
		vendorKind: or(orNull(oneOf(...vendorKinds)), null),
		type: text,
		method: text,
		carries: text,
		hidden: or(boolean, false),
	}),
	storage: object<EventDetails["storage"]>({
		area: oneOf("cookie", "localStorage", "sessionStorage", "indexedDB"),
		key: text,
		domain: text,
		identifier: or(boolean, false),
	}),
	agree: object<EventDetails["agree"]>({ text }),
	refuse: object<EventDetails["refuse"]>({ text }),
};

const eventKinds = Object.keys(details) as EventKind[];

const happened = object<Omit<FlowEvent, "detail">>({
	at: number,
	moment: number,
	frame: or(string, ""),
	kind: oneOf(...eventKinds),
	by: oneOf("person", "script", "unknown"),
	target: noText,
});

/** One event of a flow; its detail follows from its kind. */
export const event: Reader<FlowEvent> = (value, path) => {
	const read = happened(value, path);
	const { detail = {} } = read as { detail?: unknown };
	return { ...read, detail: details[read.kind](detail, `${path}.detail`) } as FlowEvent;
};

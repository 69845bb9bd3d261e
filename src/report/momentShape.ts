import type {
	Action,
	Agreement,
	AgreementKind,
	Box,
	Coverage,
	Does,
	Field,
	Item,
	Layer,
	Look,
	Moment,
	Request,
	RequiredBy,
	WayOut,
} from "../engine/moment.ts";
import { boolean, list, number, object, oneOf, or, orNull, type Reader, string } from "./shape.ts";

export const agreementKind: Reader<AgreementKind> = oneOf(
	"privacy-policy",
	"terms",
	"children",
	"third-party-list",
	"data-list",
	"carrier-terms",
	"cookie-policy",
	"deletion-terms",
	"other",
);

export const does: Reader<Does> = oneOf("submit", "get-code", "accept", "decline", "close", "manage", "other");
const requiredBy: Reader<RequiredBy | null> = orNull(oneOf("attribute", "aria", "mark", "disabled-submit"));
const onOff = oneOf("on", "off", "mixed", "unknown");

const box: Reader<Box> = (value, path) => {
	const [left = 0, top = 0, width = 0, height = 0] = list(number)(value, path);
	return [left, top, width, height];
};

/** The parts that every item carries. */
const item = {
	id: string,
	selector: string,
	frame: or(string, ""),
	layer: string,
	group: or(orNull(string), null),
	place: oneOf("form", "layer", "header", "footer", "body"),
	shown: boolean,
	box,
	look: object<Look>({
		fontSize: number,
		contrast: orNull(number),
		weight: number,
		underlined: boolean,
		filled: boolean,
	}),
	text: string,
} satisfies { [K in keyof Item]: Reader<Item[K]> };

const request: Reader<Request> = object<Request>({
	...item,
	means: oneOf("tick", "switch", "choice", "button", "implied", "hidden"),
	state: object({
		now: onOff,
		byDefault: onOff,
		setBy: oneOf("markup", "script", "person", "browser", "unknown"),
	}),
	polarity: oneOf("opt-in", "opt-out"),
	required: boolean,
	requiredBy,
	enabled: boolean,
	covers: list(string),
	purposes: list(
		oneOf(
			"terms",
			"privacy",
			"marketing",
			"third-party-sharing",
			"profiling",
			"sensitive",
			"cross-border",
			"cookies",
			"carrier-login",
			"minor",
			"age",
			"other",
		),
	),
	agreements: list(string),
	says: or(
		object<Request["says"]>({
			does: oneOf("asks", "implied", "acknowledges", "refuses", "none"),
			plainly: boolean,
			onlyNotes: boolean,
		}),
		{ does: "asks", plainly: true, onlyNotes: false },
	),
	rememberedBy: or(orNull(string), null),
	unsure: or(
		orNull(
			oneOf(
				"state-not-readable",
				"conflicting-signs",
				"set-by-unknown",
				"page-remembers-agreement",
				"wording-not-found",
				"not-yet-shown",
			),
		),
		null,
	),
});

const agreement: Reader<Agreement> = object<Agreement>({
	...item,
	kind: agreementKind,
	href: orNull(string),
	via: or(oneOf("link", "handler", "text"), "link"),
	reach: oneOf("ok", "dead", "empty", "not-a-policy", "not-checked"),
});

const field: Reader<Field> = object<Field>({
	...item,
	datum: string,
	sensitive: boolean,
	required: boolean,
	requiredBy,
	markedOptional: boolean,
	label: string,
	help: or(string, ""),
	around: or(string, ""),
	tip: or(boolean, false),
});

const action: Reader<Action> = object<Action>({
	...item,
	does,
	enabled: boolean,
});

const wayOut: Reader<WayOut> = object<WayOut>({
	...item,
	kind: oneOf("delete-account", "withdraw-consent", "correct-data", "complain", "decline", "export-data", "log-out"),
	href: or(orNull(string), null),
	pressable: or(boolean, true),
	neighbours: object({ count: number, fontSize: number, contrast: orNull(number), pressable: or(number, 0) }),
});

const layer: Reader<Layer> = object<Layer>({
	id: string,
	kind: oneOf("page", "dialog", "banner", "sheet"),
	box,
	modal: or(boolean, false),
	text: or(string, ""),
});

const coverage: Reader<Coverage> = object<Coverage>({
	frames: list(object({ url: string, reached: boolean, why: or(orNull(string), null) })),
	closedRoots: number,
	canvases: number,
	stopped: orNull(oneOf("budget")),
	unknownLanguages: or(list(string), []),
});

export const moment: Reader<Moment> = object<Moment>({
	url: string,
	title: string,
	language: string,
	takenAt: string,
	viewport: object({ width: number, height: number, scale: number }),
	screen: object({
		kind: oneOf(
			"sign-up",
			"sign-in",
			"consent-dialog",
			"cookie-notice",
			"account-settings",
			"account-deletion",
			"policy",
			"checkout",
			"other",
		),
		because: list(string),
	}),
	layers: list(layer),
	requests: list(request),
	agreements: list(agreement),
	fields: list(field),
	actions: list(action),
	waysOut: list(wayOut),
	sentences: list(object<Item>(item)),
	coverage,
});

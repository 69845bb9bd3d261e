/** Whether a control is on, as the kit's own model has it. */
export type On = boolean | "mixed";

/** What a row says of the control in it; the test compares it with what capture saw. */
export interface Truth {
	request: boolean;
	means: "tick" | "switch" | "choice";
	now: "on" | "off" | "mixed";
	default: "on" | "off" | "mixed";
	/** False where nothing but the picture tells the state: then `unknown` is right too. */
	readable?: boolean;
}

export interface RowOptions {
	on: On;
	/** Selector, within the row, of what a person presses; of both options for a choice. `>>>` enters shadow roots. */
	press: string;
	means?: Truth["means"];
	/** False for a control that asks for no consent. */
	consent?: boolean;
	/** Disabled: a person's press must change nothing. */
	fixed?: boolean;
}

export const word = (on: On) => (on === "mixed" ? "mixed" : on ? "on" : "off");

/** Attributes of a row's wrapper, which stands outside the kit's own DOM. */
export function marks(row: RowOptions, byDefault: Truth["default"]): Record<string, string> {
	const { means = "tick", consent = true } = row;
	const truth: Truth = { request: consent, means, now: word(row.on), default: byDefault };
	return {
		class: "row",
		"data-truth": JSON.stringify(truth),
		"data-press": row.press,
		...(row.fixed && { "data-fixed": "" }),
	};
}

/** What a page's controls are bound to. `kids` are the chosen ones of the two that the master tick covers. */
export interface Model {
	tickOff: boolean;
	tickOn: boolean;
	switchOff: boolean;
	switchOn: boolean;
	remember: boolean;
	dark: boolean;
	apart: boolean;
	fixed: boolean;
	choice: "yes" | "no";
	kids: string[];
}

export const initial: Model = {
	tickOff: false,
	tickOn: true,
	switchOff: false,
	switchOn: true,
	remember: true,
	dark: true,
	apart: true,
	fixed: true,
	choice: "yes",
	kids: ["mail"],
};

/** The model after a script changed every control. */
export function flipped(model: Model): Model {
	const flip = (value: Model[keyof Model]) => {
		if (Array.isArray(value)) return value.length === 2 ? [] : ["mail", "call"];
		if (typeof value === "boolean") return !value;
		return value === "yes" ? "no" : "yes";
	};
	return Object.fromEntries(Object.entries(model).map(([key, value]) => [key, flip(value)])) as unknown as Model;
}

/** State of the tick that covers the two kids. */
export const master = (kids: string[]): On => (kids.length === 1 ? "mixed" : kids.length === 2);

/** The kids after the master tick was set. */
export const kidsOf = (all: boolean): string[] => (all ? ["mail", "call"] : []);

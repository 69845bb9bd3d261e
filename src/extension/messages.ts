import type { FlowEvent } from "../engine/event.ts";
import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import type { Canary, Goal, GuidedRun } from "../engine/recording.ts";
import type { RuleText } from "../engine/rule.ts";
import type { Fetched } from "../facts/policy/fetched.ts";
import type { Sight } from "../facts/sight.ts";
import type { Refusal } from "../store/inspection.ts";
import type { Target } from "../view/shell.ts";
import type { Arrival, Heard, Hidden, Leave, Press, RecordingEntry, Started } from "./recorder/forms.ts";
import type { Report } from "./session.ts";

/** What a look at a page gave, before anyone judged it. */
export interface Seen extends Sight {
	/** Milliseconds. */
	captureMs: number;
	events: FlowEvent[];
	/** When the watch began, in milliseconds since 1970; the events' times count from there. */
	since: number;
	/** Followed from the start of its document. */
	watched: boolean;
}

/** A judged look, or why there was none. */
export type Looked = Report | { refused: Refusal; address: string };

/** What came of a fetch, before it is said what it is; without a document, the address is dead. */
export type FetchedText = Omit<Fetched, "reach">;

/** A control ready to be pictured: where it stands in the viewport, in CSS pixels. */
export interface Posed {
	left: number;
	top: number;
	width: number;
	height: number;
	viewportWidth: number;
	/** False: the page stands as it did for the last one, so that one picture serves both. */
	moved: boolean;
}

/** What of a target is needed to find it on the page. */
export type Posable = Pick<Target, "selector" | "frame" | "quote">;

/** What the overlay writes beside what it points at. */
export interface Label {
	/** BCP 47. */
	language: string;
	outcome: string;
	title: string;
	close: string;
}

/** Every message there is, by who answers it. */
interface Calls {
	/** The content script in the page. */
	page: {
		look(): Seen | { refused: Refusal };
	};
	/** The overlay in the page. */
	overlay: {
		point(target: Target, label: Label): "shown" | "unseen" | "gone";
		/** Brings the control into view and covers what was typed; null when there is nothing to see. */
		pose(target: Posable): Posed | null;
	};
	/** The script in a page that is itself a policy. */
	policy: {
		read(moment: Moment): PolicyDocument;
	};
	/** The background worker. */
	worker: {
		/** Looks at a tab's page and judges it; `clicked`: the person asked for it with the icon. */
		look(tabId: number, clicked: boolean): Looked;
		/** Judges a tab's flow again, as its context and documents are now. */
		judge(tabId: number, flow: Flow): Flow;
		/** Keeps a text that the person had read for the page of `flow`, and judges the flow with it. */
		addText(tabId: number, flow: Flow, text: FetchedText): Flow;
		/** Forgets a text that the person had read, and judges the flow without it. */
		forgetText(tabId: number, flow: Flow, text: Pick<FetchedText, "asked" | "kind">): Flow;
		/** The rules that it judges by. */
		rules(): RuleText[];
		/** Reloads the tab and follows its page from the start. */
		watch(tabId: number): void;
		/** The watching script saw the page settle differently. */
		report(seen: Seen): void;
	};
	/** The recorder, which lives in the worker. Each call is answered once what it changed is on disk. */
	recorder: {
		/** Starts to record a tab, and those that it opens. `asked`: what the person was asked to allow; see `askLeave`. */
		start(tabId: number, name: string, asked: Leave): Started;
		pause(id: number): void;
		resume(id: number): void;
		stop(id: number): void;
		/** Deletes a recording wholly; ends it first where it goes on. */
		remove(id: number): void;
		rename(id: number, name: string): void;
		/** Newest first. */
		list(): RecordingEntry[];
		/** The recording as a flow, judged by every rule. */
		open(id: number): Flow;
		/** The same without what stands on disk as it is, which grows long; see `journal.ts` for that. */
		judged(id: number): Omit<Flow, "moments" | "events">;
		/** Begins a guided run; one that goes on ends with it. */
		runBegin(id: number, goal: Goal): void;
		runEnd(id: number, ended: GuidedRun["ended"]): void;
		/** Made-up values for the person to type, which are searched for in what leaves the page; the same each time. */
		offerCanaries(id: number): Canary[];
	};
	/** What the recorder is told by the pages of recorded tabs. */
	scribe: {
		/** A document came up. False where its tab is not recorded. */
		arrived(arrival: Arrival): boolean;
		pressed(press: Press): void;
		heard(heard: Heard): void;
	};
	/** The recording script in a page. */
	recorded: {
		/** What a picture taken now must not show. */
		hidden(): Hidden;
		/** The recording of this tab has ended: what stands in the page for it goes. */
		leave(): void;
	};
}

type Answerer = keyof Calls;
type Call<To extends Answerer> = keyof Calls[To] & string;
type Signature<To extends Answerer, Name extends Call<To>> = Calls[To][Name] extends (
	...args: infer Args
) => infer Result
	? { args: Args; result: Result }
	: never;

/** The calls of one answerer as the other side sees them: each a promise. */
export type Remote<To extends Answerer> = {
	[Name in Call<To>]: (...args: Signature<To, Name>["args"]) => Promise<Signature<To, Name>["result"]>;
};

/** How an answerer answers; the sender's tab comes first. */
export type Answers<To extends Answerer> = {
	[Name in Call<To>]: (
		from: chrome.runtime.MessageSender,
		...args: Signature<To, Name>["args"]
	) => Signature<To, Name>["result"] | Promise<Signature<To, Name>["result"]>;
};

interface Envelope {
	to: Answerer;
	call: string;
	args: unknown[];
}

type Answer = { value: unknown } | { error: string };

function remote<To extends Answerer>(to: To, transmit: (envelope: Envelope) => Promise<unknown>): Remote<To> {
	return new Proxy({} as Remote<To>, {
		get:
			(_, call: string) =>
			async (...args: unknown[]) => {
				const answer = (await transmit({ to, call, args })) as Answer | undefined;
				// Nobody listened, or the listener was stopped before it answered.
				if (!answer) throw new Error(`No answer from ${to} to ${call}`);
				if ("error" in answer) throw new Error(answer.error);
				return answer.value;
			},
	});
}

/** Calls to the top frame of a tab; without the frame's id, whichever frame is fastest would answer. */
export function inTab<To extends "page" | "overlay" | "policy" | "recorded">(to: To, tabId: number): Remote<To> {
	return remote(to, (envelope) => chrome.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

function toWorker<To extends "worker" | "recorder" | "scribe">(to: To): Remote<To> {
	return remote(to, (envelope) => chrome.runtime.sendMessage(envelope));
}

export const worker = toWorker("worker");
export const recorder = toWorker("recorder");
export const scribe = toWorker("scribe");

/** Answers the calls of one kind for as long as this context lives; errors travel to the caller. */
export function answer<To extends Answerer>(to: To, answers: Answers<To>): void {
	const byName = answers as unknown as Record<string, (...args: unknown[]) => unknown>;
	chrome.runtime.onMessage.addListener((envelope: Partial<Envelope>, from, reply: (answer: Answer) => void) => {
		const { call, args } = envelope;
		if (from.id !== chrome.runtime.id || envelope.to !== to || call === undefined || !Object.hasOwn(byName, call))
			return false;
		Promise.resolve()
			.then(() => byName[call]?.(from, ...(args ?? [])))
			.then(
				(value) => reply({ value }),
				(error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
			);
		return true;
	});
}

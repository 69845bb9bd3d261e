import type { Canary, Goal, GuidedRun } from "../engine/recording.ts";
import type { Leave } from "../store/recording.ts";
import type { Shell } from "./shell.ts";

/** What can be asked of the recorder wherever the strip stands. None of these rejects. */
export interface RecorderShell {
	/** Starts to record the tab in front; asks for what is wanted first, in the person's own click, where it can. */
	start(wanted: Leave): Promise<void>;
	pause(): Promise<void>;
	resume(): Promise<void>;
	stop(): Promise<void>;
	/** Ends the recording that goes on and deletes it. */
	discard(): Promise<void>;
	/** Null in a popup, which has no room for a timeline and is closed by the browser's question. */
	flows: FlowsShell | null;
}

/** What can be done with kept recordings. None of these rejects: what goes wrong is said in the store. */
export interface FlowsShell {
	/** Reads the list anew. */
	list(): Promise<void>;
	open(id: number): Promise<void>;
	rename(id: number, name: string): Promise<void>;
	remove(id: number): Promise<void>;
	removeAll(): Promise<void>;
	/** The open recording as a file. */
	exportJson(): Promise<void>;
	exportZip(): Promise<void>;
	saveReport(): Promise<void>;
	/** Keeps a flow from a file as a recording of its own, and opens it. */
	take(file: File): Promise<void>;
	/** An address of the picture of one step, for as long as the view is there; null where none was taken. */
	picture(id: number, index: number): Promise<string | null>;
	begin(goal: Goal): Promise<void>;
	end(ended: GuidedRun["ended"]): Promise<void>;
	copyCanary(canary: Canary): Promise<void>;
	/** The same deeds as for a look, for the findings of the open recording. */
	findings: Pick<Shell, "copy" | "copyAnswer" | "copyAnswers">;
}

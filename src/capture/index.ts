import type { Sight } from "../facts/sight.ts";
import { takeLook } from "./moment.ts";
import { createSlices } from "./slices.ts";

/** One look, and what it cost in milliseconds of its own work. */
export interface Capture extends Sight {
	captureMs: number;
}

/**
 * Looks at this document and its same-origin frames. Reads only: nothing on the page changes.
 * Rejects only on a defect of its own; what it could not reach is in `coverage`.
 */
export async function capture(document: Document = window.document): Promise<Capture> {
	const slices = createSlices();
	const { moment, signs } = await takeLook(document, slices);
	return { moment, signs, captureMs: slices.worked() };
}

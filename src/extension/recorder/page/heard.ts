import { readCall } from "../../pageWorld/call.ts";
import { secretName } from "../../pageWorld/channel.ts";
import type { Heard } from "../forms.ts";
import { masked } from "./press.ts";
import { reasonFor } from "./reason.ts";

/** A call of the page's own scripts, with what the page says on it; null where it is none. */
export function heardOf(detail: unknown): Heard | null {
	const call = readCall(detail);
	if (!call) return null;
	const own = { id: secretName(), at: Date.now() };
	if (call.kind === "permission") return { ...call, ...own, said: masked(reasonFor(call.name)) };
	// Some pages name what they keep by whom it is about.
	return { ...call, ...own, key: masked(call.key), said: "" };
}

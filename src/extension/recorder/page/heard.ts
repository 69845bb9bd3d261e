import type { PermissionName } from "../../../engine/event.ts";
import { secretName } from "../../pageWorld/channel.ts";
import type { Heard } from "../forms.ts";
import { masked } from "./press.ts";
import { reasonFor } from "./reason.ts";

const names = new Set<PermissionName>([
	"location",
	"camera",
	"microphone",
	"notifications",
	"clipboard",
	"contacts",
	"motion",
	"bluetooth",
]);
const known = new Set(["prompt", "granted", "denied", "unknown"]);
const areas = new Set(["cookie", "localStorage", "sessionStorage", "indexedDB"]);

const LONGEST = 80;

/** What came from the page's world, which may be anything. Null where it is not of the form that our script gives it. */
export function readHeard(detail: unknown): Heard | null {
	if (typeof detail !== "string" || detail.length > 1000) return null;
	let told: Partial<Record<string, unknown>>;
	try {
		told = JSON.parse(detail);
	} catch {
		return null;
	}
	const { kind, name, api, activated, known: state, area, key, identifier } = told;
	const own = { id: secretName(), at: Date.now() };
	if (kind === "permission" && names.has(name as PermissionName) && known.has(String(state))) {
		const text = String(api).slice(0, LONGEST);
		const asked = name as PermissionName;
		const said = masked(reasonFor(asked));
		return { ...own, kind, name: asked, api: text, activated: activated === true, known: state, said } as Heard;
	}
	if (kind === "storage" && areas.has(String(area))) {
		return {
			...own,
			kind,
			area,
			key: String(key).slice(0, LONGEST),
			identifier: identifier === true,
			said: "",
		} as Heard;
	}
	return null;
}

import type { PermissionName } from "../../engine/event.ts";
import type { PageCall } from "../recorder/forms.ts";

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

/** A call as it came from the page's world, which may be anything. Null where it is not of the form that our script gives it. */
export function readCall(detail: unknown): PageCall | null {
	if (typeof detail !== "string" || detail.length > 1000) return null;
	let told: Partial<Record<string, unknown>>;
	try {
		told = JSON.parse(detail) ?? {};
	} catch {
		return null;
	}
	const { kind, name, api, activated, known: state, area, key, identifier } = told;
	if (kind === "permission" && names.has(name as PermissionName) && known.has(String(state))) {
		return { kind, name, api: String(api).slice(0, LONGEST), activated: activated === true, known: state } as PageCall;
	}
	if (kind === "storage" && areas.has(String(area))) {
		return { kind, area, key: String(key).slice(0, LONGEST), identifier: identifier === true } as PageCall;
	}
	return null;
}

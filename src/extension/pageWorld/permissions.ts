import type { PermissionName } from "../../engine/event.ts";
import type { PageCall } from "../recorder/forms.ts";
import { lookOn } from "./wrap.ts";

type Tell = (call: PageCall) => void;
type Known = Extract<PageCall, { kind: "permission" }>["known"];

/** How a browser calls the permissions whose state it tells. */
const asked: Partial<Record<PermissionName, string>> = {
	location: "geolocation",
	camera: "camera",
	microphone: "microphone",
	notifications: "notifications",
	clipboard: "clipboard-read",
};

/** Methods that ask for one permission: the interface, its method, the permission. On `static` ones the method is the interface's own. */
const methods: [owner: string, method: string, name: PermissionName, place?: "static"][] = [
	["Geolocation", "getCurrentPosition", "location"],
	["Geolocation", "watchPosition", "location"],
	["Notification", "requestPermission", "notifications", "static"],
	["PushManager", "subscribe", "notifications"],
	["Clipboard", "read", "clipboard"],
	["Clipboard", "readText", "clipboard"],
	["ContactsManager", "select", "contacts"],
	["DeviceMotionEvent", "requestPermission", "motion", "static"],
	["DeviceOrientationEvent", "requestPermission", "motion", "static"],
	["Bluetooth", "requestDevice", "bluetooth"],
];

/** What WeChat's JS-SDK offers under `wx`. */
const wechat: [method: string, name: PermissionName][] = [
	["getLocation", "location"],
	["chooseImage", "camera"],
	["scanQRCode", "camera"],
	["startRecord", "microphone"],
	["openAddress", "contacts"],
	["searchBeacons", "bluetooth"],
	["startSearchBeacons", "bluetooth"],
];

type Interfaces = Record<string, { prototype: object } | undefined>;

/** Tells of each call that asks for a permission; what is returned puts all back. */
export function hearPermissions(tell: Tell): () => void {
	const states = followStates();
	const ask = (name: PermissionName, api: string): void => {
		const activated = navigator.userActivation?.isActive ?? false;
		tell({ kind: "permission", name, api, activated, known: states.get(name) ?? "unknown" });
	};
	const interfaces = globalThis as unknown as Interfaces;
	const undo = methods.map(([owner, method, name, place]) => {
		const on = place === "static" ? interfaces[owner] : interfaces[owner]?.prototype;
		return lookOn(on, method, () => ask(name, `${owner}.${method}`));
	});
	const media = (api: string) => (_: unknown, args: unknown[]) => {
		const { audio, video } = (args[0] ?? {}) as MediaStreamConstraints;
		if (video) ask("camera", api);
		if (audio) ask("microphone", api);
	};
	undo.push(lookOn(interfaces.MediaDevices?.prototype, "getUserMedia", media("MediaDevices.getUserMedia")));
	for (const name of ["getUserMedia", "webkitGetUserMedia"]) {
		undo.push(lookOn(Navigator.prototype, name, media(`Navigator.${name}`)));
	}
	return followWechat(undo, ask);
}

/** Scripts bring `wx` in when they load: it is met before the next one can call it. */
function followWechat(undo: (() => void)[], ask: (name: PermissionName, api: string) => void): () => void {
	const stop = new AbortController();
	let met: unknown;
	const meet = (): void => {
		const { wx } = globalThis as { wx?: object };
		if (wx === met || typeof wx !== "object" || wx === null) return;
		met = wx;
		for (const [method, name] of wechat) undo.push(lookOn(wx, method, () => ask(name, `wx.${method}`)));
	};
	meet();
	document.addEventListener("load", meet, { capture: true, signal: stop.signal });
	document.addEventListener("DOMContentLoaded", meet, { signal: stop.signal });
	return () => {
		stop.abort();
		for (const each of undo) each();
	};
}

/** The states are asked for beforehand: when a call comes, there is no time to wait for them. */
function followStates(): Map<PermissionName, Known> {
	const states = new Map<PermissionName, Known>();
	for (const [name, query] of Object.entries(asked) as [PermissionName, string][]) {
		navigator.permissions
			?.query({ name: query as globalThis.PermissionName })
			.then((status) => {
				const note = () => void states.set(name, status.state);
				note();
				status.addEventListener("change", note);
			})
			.catch(() => {});
	}
	return states;
}

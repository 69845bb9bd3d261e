import type { EventOf, PermissionName } from "../engine/event.ts";
import { eventsOf } from "../engine/event.ts";
import type { Flow } from "../engine/flow.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";

/** What of a device a wording speaks of: a control or sentence with these words is about the permission. */
const named: Readonly<Record<PermissionName, RegExp>> = {
	location: /位置|定位|附近|地图|导航|locat|near (?:me|you)|nearby|map|where you are|standort|ubicaci|position/u,
	camera: /相机|摄像|拍照|拍摄|扫码|扫一扫|人脸|刷脸|camera|photo|scan|selfie|face|video|kamera|caméra|cámara/u,
	microphone: /麦克风|录音|语音|通话|microphone|voice|record|call|audio|speak|mikrofon/u,
	notifications: /通知|消息提醒|推送|notif|alert|remind|push|benachrichtig/u,
	clipboard: /剪贴板|剪切板|粘贴|口令|clipboard|paste/u,
	contacts: /通讯录|联系人|contact|address book|friends/u,
	motion: /运动|步数|摇一摇|传感器|motion|steps|shake|sensor|orientation/u,
	bluetooth: /蓝牙|设备连接|bluetooth|pair|device/u,
};
/** A reason that only says the permission again, or that everything works. */
const circular =
	/正常(?:使用|运行)|更好的?(?:服务|体验)|提升体验|保证功能|相关功能|normal operation|work properly|function properly|better experience|improve (?:your|the) experience|full functionality/u;

const plain = (text: string): string => simplify(normalise(text));

/** Does this wording speak of what the permission opens? */
export function speaksOf(text: string, name: PermissionName): boolean {
	return named[name].test(plain(text));
}

/** A reason without content: it restates the permission or promises that things work. */
export function isCircular(text: string): boolean {
	return circular.test(plain(text));
}

/** Permission calls that may have led to a prompt: those already granted or denied ask nobody. */
export function promptsOf({ events }: Flow): EventOf<"permission">[] {
	return eventsOf(events, "permission").filter(({ detail }) => detail.known === "prompt" || detail.known === "unknown");
}

/** How long after a press a call still follows from it, in milliseconds. */
const AFTERMATH = 5000;

/** Wording of what the person pressed shortly before; null where they pressed nothing. */
export function pressedBefore({ events }: Flow, { at }: EventOf<"permission">): string | null {
	const press = eventsOf(events, "click").findLast((click) => click.by === "person" && click.at <= at);
	return press && at - press.at <= AFTERMATH ? press.detail.text : null;
}

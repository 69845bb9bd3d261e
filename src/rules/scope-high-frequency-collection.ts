import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	often: {
		en: "Requests with a location, a device's traits or the clipboard go out again and again at short intervals. Check whether the function in use needs that.",
		zh: "含位置、设备特征或剪贴板内容的请求短间隔反复发送，请确认当前功能是否需要该频率。",
	},
	hidden: {
		en: "Requests with a location, a device's traits or the clipboard went on while the page was out of sight. Check whether the function needs that.",
		zh: "页面不可见时仍在发送位置、设备特征或剪贴板内容，请确认功能是否需要。",
	},
	passed: {
		en: "Location, device traits and clipboard were not sent more often than once in a while.",
		zh: "位置、设备特征及剪贴板内容未见频繁发送。",
	},
} as const satisfies Record<string, Text>;

const frequent = ["location", "fingerprint", "clipboard"];
/** So many within the window, in milliseconds, are a stream: one upload and its retries are none. */
const MANY = 6;
const WINDOW = 60_000;
const HIDDEN = 2;

/** The most requests that fall into one window. */
function densest(requests: readonly EventOf<"request">[]): number {
	return Math.max(
		0,
		...requests.map((first, i) => requests.slice(i).filter(({ at }) => at - first.at <= WINDOW).length),
	);
}

export const scopeHighFrequencyCollection: Rule = {
	id: "scope-high-frequency-collection",
	issue: "collection-beyond-scope",
	severity: "moderate",
	basis: [
		"M191 4.4",
		"DRAFT20 Problem 1, situation 3",
		"PG03A 2.3.1 situation 4; 2.3.2 f)",
		"PG02A 4.4 a)-b)",
		"PIPL art. 6",
	],
	title: {
		en: "Location or device data is uploaded more often than the function needs",
		zh: "收集频率超出业务实际需要",
	},
	remedy: {
		en: "Send the value once per use, throttle, stop on page hide and when the function ends.",
		zh: "按功能需要单次上报或降频，页面隐藏或功能结束即停止上报。",
	},
	*check(flow) {
		const open = notJudged(flow, "requests");
		if (open) return yield open;
		if (flow.moments.length === 0) return;
		const byHost = new Map<string, EventOf<"request">[]>();
		for (const request of eventsOf(flow.events, "request")) {
			if (!request.detail.carries.split(" ").some((what) => frequent.includes(what))) continue;
			byHost.set(request.detail.host, [...(byHost.get(request.detail.host) ?? []), request]);
		}
		let judged = 0;
		for (const [host, requests] of byHost) {
			const hidden = requests.filter(({ detail }) => detail.hidden).length;
			const most = densest(requests);
			if (most < MANY && hidden < HIDDEN) continue;
			judged++;
			yield {
				outcome: "cantTell",
				moment: momentAt(flow, requests[0] ?? { moment: 0 }),
				subject: null,
				message: hidden >= HIDDEN ? says.hidden : says.often,
				quote: host,
				about: host,
				evidence: {
					hosts: [host],
					count: requests.length,
					perMinute: most,
					whileHidden: hidden,
					carries: [...new Set(requests.flatMap(({ detail }) => detail.carries.split(" ")))],
				},
			};
		}
		if (judged === 0) yield { outcome: "passed", moment: 0, subject: null, message: says.passed };
	},
};

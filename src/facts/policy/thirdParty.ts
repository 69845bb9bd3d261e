import type { Quote } from "./lines.ts";

/** What a list of third parties says of one entry; null where it says nothing. */
export interface ThirdParty {
	name: string;
	operator: string | null;
	purpose: string | null;
	data: string | null;
	link: string | null;
	place: Quote;
}

const address = /https?:\/\/\S+|www\.\S+/u;
const purposeWords =
	/用于|以便|实现|提供|统计|分析|推送|支付|登录|定位|地图|测量|查询|监控|\b(?:for|to|used)\b|analytics|payment|push|crash|map|sign-in/u;
const dataWords =
	/设备|信息|数据|imei|mac|ip|oaid|idfa|位置|订单|标识|日志|手机号|号码|id\b|\b(?:device|data|identifier|address|location|logs?|email|order)\b/u;

/** An entry of which nothing is known but its name. */
export function entry(name: string, place: Quote): ThirdParty {
	return { name: name.trim(), operator: null, purpose: null, data: null, link: null, place };
}

/** Fills what a free description tells: a sentence that says what for, and what it gets. */
export function describe(third: ThirdParty, text: string): void {
	third.link ??= address.exec(text)?.[0] ?? null;
	if (purposeWords.test(text)) third.purpose ??= text;
	if (dataWords.test(text)) third.data ??= text;
	third.operator ??= /[(（]([^)）]{2,30})[)）]/u.exec(third.name)?.[1] ?? null;
}

/** True where something is told beside the name. */
export function isTold({ purpose, data, operator, link }: ThirdParty): boolean {
	return Boolean(purpose ?? data ?? operator ?? link);
}

import type { Language } from "../report/wording.ts";

/** The languages of the interface, each by its own name. */
export const languages: { id: Language; short: string; tag: string; name: string }[] = [
	{ id: "en", short: "EN", tag: "en", name: "English" },
	{ id: "zh", short: "中文", tag: "zh-CN", name: "简体中文" },
];

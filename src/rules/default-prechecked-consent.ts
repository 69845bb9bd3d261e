import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Evidence, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Request, Unsure } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import {
	asksConsent,
	assumesConsent,
	corePurposes,
	givenBy,
	isControl,
	names,
	onlyCookies,
} from "../facts/defaults.ts";
import { saysNecessary } from "../facts/phrases.ts";

type Verdict = Pick<Judgement, "outcome" | "message" | "severity">;

const failures = {
	ticked: {
		en: "This consent was already on before the person touched it, so it may not count as given.",
		zh: "该同意选项在用户操作之前就已处于勾选状态，可能不构成有效同意。",
	},
	untouched: {
		en: "This consent was on before anyone touched the page, so it may not count as given.",
		zh: "在任何人操作页面之前，该同意选项就已处于勾选状态，可能不构成有效同意。",
	},
	script: {
		en: "A script switched this consent on; the person did not.",
		zh: "该同意选项由页面脚本自动勾选，并非用户本人操作。",
	},
	locked: {
		en: "This consent is fixed on and cannot be switched off.",
		zh: "该同意选项被固定为勾选状态，用户无法取消。",
	},
	hidden: {
		en: "The form records an agreement that the person never sees: a field that is set beforehand.",
		zh: "表单以预先设定的隐藏字段记录“已同意”，用户无从看到也无法选择。",
	},
	optOut: {
		en: "Doing nothing counts as consent here: the person has to tick the box in order to refuse.",
		zh: "此处不操作即视为同意：用户须主动勾选才能拒绝。",
	},
} as const satisfies Record<string, Text>;

const doubts: Record<Unsure | "changed-since" | "restored" | "partly", Text> = {
	"state-not-readable": {
		en: "This consent has a control whose state could not be read. Look at it on the page.",
		zh: "无法读取该同意选项的勾选状态，请在页面上人工确认。",
	},
	"conflicting-signs": {
		en: "The control's drawn part and its form value disagree about whether it is on. Look at it on the page.",
		zh: "该选项的外观与表单取值不一致，无法判断是否已勾选，请人工确认。",
	},
	"set-by-unknown": {
		en: "This consent is on, but who switched it on was not seen. Use “Reload and watch” and look again before touching it.",
		zh: "该同意选项目前已勾选，但未能观察到由谁勾选。请使用“重新加载并观察”，在操作之前再次检查。",
	},
	"page-remembers-agreement": {
		en: "This consent is on, and the site's own storage names an earlier agreement. Look again in a private window.",
		zh: "该同意选项已勾选，但网站本地存储中留有此前同意的记录。请在无痕窗口中重新检查。",
	},
	"wording-not-found": {
		en: "This control is on and its wording agrees to something, but to what was not found. Read it on the page.",
		zh: "该选项已勾选且文案表示同意，但未能确定同意的内容，请在页面上人工阅读。",
	},
	"not-yet-shown": {
		en: "This consent is on but not yet shown, perhaps in a later step. Go to that step and look again.",
		zh: "该同意选项已勾选但尚未显示，可能位于后续步骤。请进入该步骤后再次检查。",
	},
	"changed-since": {
		en: "The page's markup has this consent on; it is off now, and who changed it was not seen. Use “Reload and watch”.",
		zh: "页面代码中该同意选项预设为勾选，但目前未勾选，且未观察到由谁更改。请使用“重新加载并观察”。",
	},
	restored: {
		en: "The browser put this consent back as it was on an earlier visit. Load the page afresh and look again.",
		zh: "该同意选项由浏览器恢复为此前的状态。请重新打开页面后再次检查。",
	},
	partly: {
		en: "A control for several consents is partly on; each of them is judged by itself.",
		zh: "该选项为部分勾选的总控，各分项单独判断。",
	},
};

const passes = {
	off: {
		en: "This consent was off at the time of the look. Whether a script switches it on later was not watched.",
		zh: "检查时该同意选项未勾选；未观察脚本此后是否会自动勾选。",
	},
	switchedOff: {
		en: "The markup has this consent on, but a script switched it off; it was off at the time of the look.",
		zh: "页面代码中该同意选项预设为勾选，但已由脚本取消；检查时未勾选。",
	},
	leftOff: {
		en: "This consent was off at first, and the person who used it left it off.",
		zh: "该同意选项起初未勾选，用户操作后仍为未勾选。",
	},
	refused: {
		en: "The box that refuses was ticked at the time of the look, so doing nothing gives no consent.",
		zh: "检查时表示拒绝的选项处于勾选状态，不操作不会构成同意。",
	},
	notRecorded: {
		en: "The field that would record an agreement recorded none at the time of the look.",
		zh: "检查时该隐藏字段未记录同意。",
	},
	pressed: {
		en: "This consent was off until a main button was pressed. What the press did is judged by itself.",
		zh: "该同意选项在点击主按钮之前未勾选；点击后的变化另行判断。",
	},
	person: { en: "The person switched this consent on.", zh: "该同意选项由用户本人勾选。" },
	necessary: {
		en: "A category of cookies that the site calls necessary is on; it is not asked for.",
		zh: "网站标明的必要 Cookie 类别处于开启状态，不属于征求同意的事项。",
	},
} as const satisfies Record<string, Text>;

const notConsent: Text = {
	en: "This control asks for an age or something else that is no consent to terms or to data use.",
	zh: "该选项仅询问年龄等事项，不属于对协议或个人信息处理的同意。",
};
const none: Text = {
	en: "No box, switch or choice on this screen asks for consent.",
	zh: "本页没有征求同意的勾选框、开关或选项。",
};

/** For a box that nobody has to tick. */
const leaveAlone: Text = {
	en: "Ship the control off, never switch it on by script, and let people go on without it, unasked. Word it so that ticking it means yes.",
	zh: "默认不勾选，也不得通过脚本自动勾选；用户不勾选也能继续，且不再提示勾选。文案应表述为“勾选即同意”。",
};

/** Marketing, sharing, cookies: not needed to go on, and not the terms or the policy. */
function isOptional(request: Request): boolean {
	return !request.required && request.enabled && asksConsent(request) && names(request, corePurposes).length === 0;
}

const cantTell = (why: keyof typeof doubts): Verdict => ({ outcome: "cantTell", message: doubts[why] });
const failed = (how: keyof typeof failures): Verdict => ({ outcome: "failed", message: failures[how] });
const passed = (how: keyof typeof passes): Verdict => ({ outcome: "passed", message: passes[how] });

/** Changes of this control that were watched, in order. */
function changesOf({ events }: Flow, moment: number, { id }: Request): EventOf<"tick">[] {
	return eventsOf(events, "tick").filter(({ target, moment: at }) => target === id && at === moment);
}

/** True where a press on a main button set it off: default-auto-check-on-submit speaks of that. */
function afterPress(changes: readonly EventOf<"tick">[]): boolean {
	return changes.some(({ by, detail }) => by === "script" && detail.after !== null);
}

function judge(request: Request, pressed: boolean): Verdict {
	const { state, polarity, unsure, means, enabled, shown } = request;
	const now = givenBy(state.now, polarity);
	const atFirst = givenBy(state.byDefault, polarity);
	if (!asksConsent(request)) {
		const agrees = now === "given" && assumesConsent(request) && request.says.does === "asks";
		return agrees && unsure === null ? cantTell("wording-not-found") : { outcome: "inapplicable", message: notConsent };
	}
	if (now === "partly" || atFirst === "partly") return { outcome: "inapplicable", message: doubts.partly };
	if (now !== "withheld" && onlyCookies(request) && (!enabled || saysNecessary(request.text)))
		return passed("necessary");
	if (means === "hidden") return now === "given" ? failed("hidden") : passed("notRecorded");
	if (now === "unknown") return cantTell(unsure ?? "state-not-readable");
	if (atFirst === "given" && now === "withheld") {
		return state.setBy === "script"
			? passed("switchedOff")
			: state.setBy === "person"
				? failed("ticked")
				: cantTell("changed-since");
	}
	if (now === "withheld")
		return passed(polarity === "opt-out" ? "refused" : state.setBy === "person" ? "leftOff" : "off");
	if (atFirst === "withheld" && state.setBy === "person") return passed("person");
	if (state.setBy === "browser") return cantTell("restored");
	if (unsure) return cantTell(unsure);
	if (!shown) return cantTell("not-yet-shown");
	if (request.rememberedBy) return cantTell("page-remembers-agreement");
	if (atFirst === "unknown" || (atFirst === "withheld" && state.setBy === "unknown")) return cantTell("set-by-unknown");
	if (polarity === "opt-out") return { ...failed("optOut"), severity: "serious" };
	if (atFirst === "withheld") return pressed ? passed("pressed") : failed("script");
	if (!enabled) return failed("locked");
	if (state.setBy === "script") return failed("script");
	return failed(state.setBy === "unknown" ? "untouched" : "ticked");
}

function evidenceOf(request: Request, changes: readonly EventOf<"tick">[]): Evidence {
	const { state, polarity, required, enabled, purposes, rememberedBy, means } = request;
	const last = changes.at(-1);
	return {
		means,
		now: state.now,
		byDefault: state.byDefault,
		setBy: state.setBy,
		polarity,
		required,
		enabled,
		purposes,
		...(rememberedBy ? { storageKey: rememberedBy } : {}),
		...(last ? { at: last.at, from: last.detail.from, to: last.detail.to } : {}),
	};
}

export const defaultPrecheckedConsent: Rule = {
	id: "default-prechecked-consent",
	issue: "default-consent",
	severity: "critical",
	basis: [
		"M191 3.4",
		"DRAFT20 Problem 5, situation 1; strategy 1",
		"PG03A 2.2.1 case 2; 2.2.2 a)",
		"PG02A 3.5 a)",
		"MIIT26 Part I, personal-information measures (item number not confirmed)",
		"PIPL art. 14(1)",
		"GDPR art. 4(11); recital 32",
		"P49 operative part 1",
		"EDPB03 4.2.1 Deceptive snugness",
		"DPDP s. 6(1)",
		"ICO asking for consent",
		"LGPD art. 8",
		"PIPADEC art. 17(1) items 1, 4",
		"HWAG 7.5",
		"XMDP consent",
	],
	title: {
		en: "A consent box is ticked before the person touches it",
		zh: "同意选项在用户操作前已被勾选",
	},
	remedy: {
		en: "Ship the control off and never switch it on by script. Leave the main button enabled and, when the box is still empty, ask for the tick with a message beside it.",
		zh: "默认不勾选，也不得通过脚本自动勾选；主按钮保持可用，未勾选时在旁边提示用户自行勾选。",
	},
	*check(flow: Flow) {
		for (const [moment, seen] of flow.moments.entries()) {
			const controls = seen.requests.filter(isControl);
			if (controls.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: none };
			for (const request of controls) {
				const changes = changesOf(flow, moment, request);
				const verdict = judge(request, afterPress(changes));
				const remedy = isOptional(request) && { remedy: leaveAlone };
				yield { ...verdict, ...remedy, moment, subject: request, evidence: evidenceOf(request, changes) };
			}
		}
	},
};

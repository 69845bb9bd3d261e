import type { Outcome, Text } from "../engine/finding.ts";
import { type Decision, decisions, type Reason, type Review, reasons } from "../engine/review.ts";
import type { Standing } from "./reviews.ts";
import { headline, outcomeWords, text } from "./wording.ts";

export const decisionWords: Record<Decision, Text> = {
	confirmed: text("Confirmed", "确认属实"),
	"not-a-problem": text("Not a problem", "不是问题"),
	unsure: text("Unsure", "暂不确定"),
};

export const reasonWords: Record<Reason, Text> = {
	misread: text("Fairtick misread the page", "工具识别有误"),
	"asked-elsewhere": text("Asked or explained elsewhere", "已在别处征求或说明"),
	"not-needed": text("No consent is needed here", "此处依法无需同意"),
	cleared: text("Cleared by legal review", "已经法务评估"),
	"not-live": text("Only a test or an example", "仅为测试或示例"),
};

export const reviewWords = {
	decision: text("Decision", "人工判断"),
	reason: text("Reason", "原因"),
	note: text("Note", "备注"),
	passed: text("Decisions on checks that passed", "对已通过检查的判断"),
	gone: text("Earlier decisions about findings no longer seen", "此前的判断：相关结果已不再出现"),
	elsewhere: text("Decisions on other pages of this site", "本网站其他页面上的判断"),
} as const;

const isReason = (reason: string): reason is Reason => (reasons as readonly string[]).includes(reason);

/** A reason in words; a person's own stand as they were typed. */
export function reasonText(reason: string): Text {
	return isReason(reason) ? reasonWords[reason] : text(reason, reason);
}

/** Who decided what, and on which day; nobody is named. `outcome` is what the tool says now: it may have said another then. */
export function decisionText({ decision, at, about }: Review, outcome: Outcome): Text {
	const day = at.slice(0, 10);
	const said = decided[decision](day, outcome === "passed");
	if (!about || about.outcome === outcome) return said;
	const then = outcomeWords[about.outcome];
	return text(`${said.en}, when the finding was “${then.en}”`, `${said.zh}，当时结果为“${then.zh}”`);
}

const decided: Record<Decision, (day: string, passed: boolean) => Text> = {
	confirmed: (day, passed) =>
		text(`Confirmed by a person on ${day} (UTC)`, `${day}（UTC）人工确认${passed ? "通过" : "存在问题"}`),
	"not-a-problem": (day) => text(`Judged not a problem by a person on ${day} (UTC)`, `${day}（UTC）人工判断不是问题`),
	unsure: (day) => text(`A person was unsure on ${day} (UTC)`, `${day}（UTC）人工暂不能确定`),
};

const counted: Record<Decision, (n: number) => Text> = {
	confirmed: (n) => text(`${n} confirmed`, `${n} 项属实`),
	"not-a-problem": (n) => text(`${n} not a problem`, `${n} 项不是问题`),
	unsure: (n) => text(`${n} unsure`, `${n} 项不确定`),
};

/** How many findings were decided, and how; null where nothing was. */
export function decidedText({ decided }: Standing): Text | null {
	const parts = decisions.filter((each) => decided[each] > 0).map((each) => counted[each](decided[each]));
	if (parts.length === 0) return null;
	return text(`Decided: ${parts.map(({ en }) => en).join(", ")}`, `人工判断：${parts.map(({ zh }) => zh).join("，")}`);
}

/** What still stands, in one line. `asks`: a consent or personal information is asked for. */
export function standingText({ failed, review, decided }: Standing, asks: boolean): Text {
	if (failed + review === 0 && decided["not-a-problem"] > 0) return text("Nothing left open", "没有待处理的结果");
	return headline(failed, review, asks);
}

/** The verdict in one line, decisions included. */
export function verdictText(standing: Standing, asks: boolean): Text {
	const stands = standingText(standing, asks);
	const decided = decidedText(standing);
	return decided ? text(`${stands.en}. ${decided.en}`, `${stands.zh}。${decided.zh}`) : stands;
}

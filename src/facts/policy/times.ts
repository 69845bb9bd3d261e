import type { Line, Quote } from "./lines.ts";

/** A time that the text promises, brought to working days. */
export interface PromisedTime extends Quote {
	concerns: "closing" | "request" | "complaint";
	/** As written: `30` and `days`. */
	amount: number;
	unit: "hours" | "working-days" | "days" | "weeks" | "months";
	/** Five working days to a week, twenty-two to a month. */
	workingDays: number;
}

const digits: Record<string, number> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const english: Record<string, number> = {
	one: 1,
	two: 2,
	three: 3,
	five: 5,
	seven: 7,
	ten: 10,
	fourteen: 14,
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	"forty-five": 45,
	sixty: 60,
	ninety: 90,
};

/** 十五 → 15, 一百二十 → 120; NaN for what is no number. */
function number(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	if (text in english) return english[text] as number;
	let sum = 0;
	let digit = 0;
	for (const char of text) {
		if (char === "十") sum += (digit || 1) * 10;
		else if (char === "百") sum += digit * 100;
		else if (char in digits) {
			digit = digits[char] as number;
			continue;
		} else return Number.NaN;
		digit = 0;
	}
	return sum + digit;
}

const amount =
	/(\d{1,3}|[一二两三四五六七八九十百]{1,5})\s*(?:\(\d+\)|（[^）]{1,6}）|\([^)]{1,6}\))?\s*(?:个)?\s*(工作日|自然日|日历日|小时|个?月|周|天|日)(?!期|常|志)|\b(\d{1,3}|one|two|three|five|seven|ten|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety)\s*(?:\(\d+\)\s*)?(business|working|calendar)?[ -]?(days?|hours?|weeks?|months?)\b/gu;

const acts =
	/处理|答复|回复|响应|反馈|完成|核实|核查|审核|办理|受理|注销|删除|更正|回应|解决|\b(?:respond|response|reply|answer|process|handle|complete|delet|clos|erase|act on|deal|resolve|take)/u;
const promise =
	/(?:日|天|时|月|周)(?:之)?内|不超过|最长|最多|至多|时限|期限|需要|通常|一般|\b(?:within|in|up to|no later than|not exceed|may take|takes?|at most)\b/u;
/** Another span: time to change one's mind, how long a thing is kept, how fresh it must be, backups and what law prescribes. */
const otherSpan =
	/冷静期|后悔期|犹豫期|反悔|撤销注销|恢复账|保存|保留|留存|存储期|备份|近|最近|连续|登录过|前\d|提前|cooling|grace period|change your mind|reactivat|restor|backup|retain|kept|keep|stored|in the (?:last|past)|portab/u;
const closing =
	/注销|账号删除|删除账|关闭账|\b(?:delet|clos|cancel)\w*\b[^.]{0,20}\baccount|\baccount\b[^.]{0,12}(?:delet|clos)/u;
const complaint = /投诉|举报|申诉|complain|grievance/u;
const request =
	/请求|申请|权利|查阅|更正|删除|查询|响应|答复|回复|反馈|意见|建议|\b(?:requests?|rights?|respond|reply|answer|access|correct|delet|enquir)/u;
const rightsHeading = /权利|管理您|联系|响应|投诉|注销|反馈|rights|contact|request|complaint|delet/u;

const perUnit = { hours: 1 / 24, "working-days": 1, days: 5 / 7, weeks: 5, months: 22 } as const;

function unitOf(word: string, kind: string | undefined): PromisedTime["unit"] {
	if (word === "工作日" || kind === "business" || kind === "working") return "working-days";
	if (/小时|hour/.test(word)) return "hours";
	if (/月|month/.test(word)) return "months";
	return /周|week/.test(word) ? "weeks" : "days";
}

/** What the time concerns: the sentence itself says, else the headings above it. */
function concern(line: Line): PromisedTime["concerns"] | null {
	if (closing.test(line.plain)) return "closing";
	if (complaint.test(line.plain)) return "complaint";
	const near = line.under.split("\n").at(-1) ?? "";
	if (closing.test(near)) return "closing";
	return request.test(line.plain) &&
		(rightsHeading.test(line.under) || /请求|申请|权利|request|right/u.test(line.plain))
		? "request"
		: null;
}

/** "We handle this within 90 days" speaks of what the sentence before it does. */
const refersBack = /上述|该(?:申请|请求)|此(?:申请|请求)|\b(?:this|these|it|them)\b/u;
const anySpan = /\d|[一二两三四五六七八九十]\s*(?:个)?(?:工作日|自然日|小时|月|周|天|日)|days?|month|week|hour/u;

/** Spans that a sentence names, but for those of another kind: cooling-off, storage, backups. */
function spansIn(plain: string): { value: number; unit: PromisedTime["unit"] }[] {
	return [...plain.matchAll(amount)].flatMap((match) => {
		const from = Math.max(plain.slice(0, match.index).search(/[^，,；;]*$/u), 0);
		const after = plain.slice(match.index);
		const clause = plain.slice(from, match.index + (after.search(/[，,；;。]/u) + 1 || after.length));
		const value = number(match[1] ?? match[3] ?? "");
		if (otherSpan.test(clause) || !(value > 0)) return [];
		return [{ value, unit: unitOf(match[2] ?? match[5] ?? "", match[4]) }];
	});
}

const inWorkingDays = (value: number, unit: PromisedTime["unit"]): number =>
	value * (unit === "hours" ? perUnit.hours * perUnit.days : perUnit[unit]);

/** Working days of every span that a sentence gives for handling something; cooling-off and the like are none. */
export function workingDaysIn(plain: string): number[] {
	return acts.test(plain) ? spansIn(plain).map(({ value, unit }) => inWorkingDays(value, unit)) : [];
}

/**
 * Times promised for closing an account, answering requests and handling complaints; terms of deletion are
 * about closing throughout.
 */
export function timesOf(lines: readonly Line[], deletionTerms: boolean): PromisedTime[] {
	const found: PromisedTime[] = [];
	let before: PromisedTime["concerns"] | null = null;
	for (const line of lines) {
		const own = deletionTerms ? "closing" : concern(line);
		const concerns: PromisedTime["concerns"] | null =
			!line.isHeading && refersBack.test(line.plain) && own !== "closing" ? (before ?? own) : own;
		before = line.isHeading ? null : concerns;
		if (line.isHeading || !concerns || !anySpan.test(line.plain)) continue;
		if (!acts.test(line.plain) || !promise.test(line.plain)) continue;
		for (const { value, unit } of spansIn(line.plain)) {
			const workingDays = inWorkingDays(value, unit);
			found.push({ block: line.block, text: line.text, concerns, amount: value, unit, workingDays });
		}
	}
	return found;
}

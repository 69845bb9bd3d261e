import type { Text } from "../engine/finding.ts";
import type { Moment, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { corePurposes, isControl, names, onlyCookies } from "../facts/defaults.ts";
import { agreesToAll, saysNecessary } from "../facts/phrases.ts";

const says = {
	locked: {
		en: "This control accepts several things at once, and none of them can be answered alone: their own controls are fixed or out of sight.",
		zh: "该选项一次性同意多个事项，各分项被锁定或不可见，用户无法单独拒绝。",
	},
	only: {
		en: "Several purposes are accepted together, with no control for any one of them.",
		zh: "多个用途只能“全部同意”，没有可单独选择的控件。",
	},
	necessary: {
		en: "Everything is accepted together with no control of its own. If all of it is strictly needed for the service, that may be fair; check the list.",
		zh: "相关事项只能一并同意。如均为提供服务所必需则可能合理，请核对清单。",
	},
	secondLayer: {
		en: "Everything on this layer is accepted or refused together; no way to choose single purposes was found here.",
		zh: "本层只能全部同意或全部拒绝，未发现可逐项选择的入口。",
	},
	items: {
		en: "Beside “agree to all” each purpose can be answered alone.",
		zh: "除“全部同意”外，各事项均可单独选择。",
	},
	manage: {
		en: "Beside “accept all” the same layer offers a choice of single purposes.",
		zh: "除“全部接受”外，同一层提供逐项设置的入口。",
	},
	none: { en: "No control on this screen agrees to everything at once.", zh: "本页没有“全部同意”类控件。" },
} as const satisfies Record<string, Text>;

type Verdict = Pick<Judgement, "outcome" | "message">;

const usable = ({ shown, enabled, unsure }: Request) => shown && enabled && unsure !== "not-yet-shown";
const fixed = (item: Request) => onlyCookies(item) && saysNecessary(item.text);

/** A master control is as good as the items under it. */
function judgeMaster(master: Request, moment: Moment): Verdict {
	const items = moment.requests.filter(({ id }) => master.covers.includes(id));
	if (items.some((item) => usable(item) && !fixed(item))) return { outcome: "passed", message: says.items };
	return items.every(fixed)
		? { outcome: "cantTell", message: says.necessary }
		: { outcome: "failed", message: says.locked };
}

function judgeAll(request: Request, moment: Moment): Verdict | null {
	const purposes = request.purposes.filter((purpose) => purpose !== "other" && purpose !== "age");
	if (purposes.length < 2) return null;
	const beside = moment.requests.some(
		(other) => other !== request && isControl(other) && other.layer === request.layer && usable(other) && !fixed(other),
	);
	if (beside) return { outcome: "passed", message: says.items };
	const { actions } = moment;
	const offers = (does: string) =>
		actions.some((action) => action.shown && action.layer === request.layer && action.does === does);
	if (offers("manage")) return { outcome: "passed", message: says.manage };
	if (request.means === "button" && offers("decline")) return { outcome: "cantTell", message: says.secondLayer };
	return names(request, corePurposes).length === purposes.length
		? { outcome: "cantTell", message: says.necessary }
		: { outcome: "failed", message: says.only };
}

export const bundleAgreeAllOnly: Rule = {
	id: "bundle-agree-all-only",
	issue: "bundled-blanket-consent",
	severity: "serious",
	basis: [
		"PG03A 2.4.2 b)",
		"DRAFT20 Problem 3, situation 2",
		"GB35273 5.3",
		"GDPR recitals 32, 43",
		"PIPA art. 22(1); Decree art. 17(1)",
		"CCPA 7004(a)(2)(C)",
		"EDPB03 4.1.3, 4.3.2",
		"PIPL art. 14",
	],
	title: {
		en: 'Only an "agree to all" control is offered',
		zh: "仅提供“全部同意”而无分项选择",
	},
	remedy: {
		en: "List the purposes with one control each, off by default where optional, and let people confirm a partial choice in as many steps as accepting all.",
		zh: "逐项列出用途并各设开关，可选项默认关闭，允许部分同意且操作步数相同。",
	},
	*check({ moments }) {
		for (const [moment, seen] of moments.entries()) {
			let judged = 0;
			for (const subject of seen.requests) {
				const master = subject.covers.length > 0;
				if (!master && (subject.means === "implied" || !agreesToAll(subject.text))) continue;
				const verdict = master ? judgeMaster(subject, seen) : judgeAll(subject, seen);
				if (!verdict) continue;
				judged++;
				yield { ...verdict, moment, subject, evidence: { purposes: subject.purposes, items: subject.covers.length } };
			}
			if (judged === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};

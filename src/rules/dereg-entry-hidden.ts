import type { Evidence, Text } from "../engine/finding.ts";
import type { WayOut } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { deletionEntries, showsAccount } from "../facts/accountScreen.ts";
import { compared, figures } from "../facts/prominence.ts";

const says = {
	notShown: {
		en: "An entry to delete the account is on this screen but not shown, perhaps in a folded group or menu. See how many steps lead to it.",
		zh: "本页存在注销账号的入口但未显示，可能位于折叠分组或菜单中。请确认需要几步才能找到。",
	},
	alone: {
		en: "The entry to delete the account is small or pale, and nothing stands beside it to compare with. Judge by the figures and by eye.",
		zh: "注销账号的入口字号偏小或颜色偏淡，且旁边没有可比较的设置项。请结合数值和实际观感判断。",
	},
	lone: {
		en: "The entry to delete the account is easy to read; nothing stands beside it to compare with.",
		zh: "注销账号的入口清晰可读；旁边没有可比较的设置项。",
	},
	plain: {
		en: "The entry to delete the account looks like plain text, while the entries beside it look as if they can be pressed.",
		zh: "注销账号的入口看起来像普通文字，而相邻设置项看起来可以点击。",
	},
	passed: {
		en: "The entry to delete the account is as easy to see as the entries beside it.",
		zh: "注销账号的入口与相邻设置项同样醒目。",
	},
	none: {
		en: "No entry to delete an account stands on this screen, or it shows no account settings.",
		zh: "本页没有注销账号的入口，或不是账号设置页面。",
	},
} as const satisfies Record<string, Text>;

/** What an entry is held against when nothing stands beside it: plain body text. */
const bodyText = { fontSize: 14, contrast: 12 };

/** A size or ratio as people write it: at most one decimal. */
const short = (figure: number | null) => (figure === null ? null : Math.round(figure * 10) / 10);

/** How the entry stands beside the median of its neighbours, in figures. */
function held({ look, neighbours }: WayOut, far: boolean): Text {
	const [size, theirSize] = [short(look.fontSize), short(neighbours.fontSize)];
	const [own, theirs] = [short(look.contrast), short(neighbours.contrast)];
	const paler = own !== null && theirs !== null && own !== theirs;
	const en = [`${size} px beside ${theirSize} px`, ...(paler ? [`contrast ${own}:1 beside ${theirs}:1`] : [])].join(
		", ",
	);
	const zh = [`字号 ${size}px，相邻项 ${theirSize}px`, ...(paler ? [`对比度 ${own}:1，相邻项 ${theirs}:1`] : [])].join(
		"；",
	);
	return far
		? {
				en: `The entry to delete the account is far harder to see than the ${neighbours.count} entries beside it (${en}).`,
				zh: `注销账号的入口明显不如相邻的 ${neighbours.count} 个设置项醒目（${zh}）。`,
			}
		: {
				en: `The entry to delete the account is harder to see than the ${neighbours.count} entries beside it (${en}). Judge by the figures and by eye.`,
				zh: `注销账号的入口不如相邻的 ${neighbours.count} 个设置项醒目（${zh}）。请结合数值和实际观感判断。`,
			};
}

type Verdict = Pick<Judgement, "outcome" | "message">;

function judge(entry: WayOut): Verdict {
	const { shown, look, pressable, neighbours } = entry;
	if (!shown) return { outcome: "cantTell", message: says.notShown };
	const alone = neighbours.count === 0;
	const prominence = look.filled ? "like" : compared(look, alone ? bodyText : neighbours);
	if (alone) {
		return prominence === "like"
			? { outcome: "passed", message: says.lone }
			: { outcome: "cantTell", message: says.alone };
	}
	if (prominence === "far-weaker") return { outcome: "failed", message: held(entry, true) };
	if (prominence === "weaker") return { outcome: "cantTell", message: held(entry, false) };
	if (!pressable && neighbours.count > 1 && neighbours.pressable * 2 > neighbours.count) {
		return { outcome: "cantTell", message: says.plain };
	}
	return { outcome: "passed", message: says.passed };
}

/** Figures of neighbours only where there are any: a size of 0 would be none that a person saw. */
function evidenceOf({ shown, look, pressable, neighbours, place }: WayOut): Evidence {
	const { count, pressable: pressed } = neighbours;
	return {
		shown,
		place,
		pressable,
		...figures("own", look),
		neighbours: count,
		...(count > 0 ? { ...figures("neighbours", neighbours), neighboursPressable: pressed } : {}),
	};
}

export const deregEntryHidden: Rule = {
	id: "dereg-entry-hidden",
	issue: "unreasonable-deregistration",
	severity: "serious",
	basis: [
		"M191 6.1",
		"PG03A 2.10.1 situation 1; 2.10.2 a)",
		"NDSMR art. 23",
		"PIPL art. 50(1)",
		"CCA21 problem 3",
		"DSA art. 25(1), 25(3)(c)",
		"PIPA art. 38(4)",
		"CCPA 7004(a)(2), (a)(5)",
		"GDPR art. 12(2)",
		"APPLE 5.1.1(v)",
	],
	title: { en: "The way to delete the account is there but hard to see", zh: "账号注销入口隐蔽、难以找到" },
	remedy: {
		en: "Show the entry as a row of its own beside the other account settings, in the same size, with readable contrast and the same sign that it can be pressed.",
		zh: "将“注销账号”作为独立的设置项，与其他账号设置并列展示，字号一致、对比度清晰，并具有同样的可点击样式。",
	},
	*check({ moments }) {
		for (const [moment, seen] of moments.entries()) {
			const entries = deletionEntries(seen);
			const elsewhere = seen.screen.kind !== "account-settings" || !showsAccount(seen);
			if (elsewhere || entries.length === 0) {
				const needs = elsewhere ? ("account-screen" as const) : undefined;
				yield { outcome: "inapplicable", moment, subject: null, message: says.none, needs };
				continue;
			}
			// One good entry is enough: a pale second one takes nothing away from it.
			const judged = entries.map((subject) => ({ ...judge(subject), moment, subject, evidence: evidenceOf(subject) }));
			const good = judged.filter(({ outcome }) => outcome === "passed");
			yield* good.length > 0 ? good : judged;
		}
	},
};

import type { Text } from "../engine/finding.ts";
import type { Moment } from "../engine/moment.ts";
import type { Rule } from "../engine/rule.ts";
import { deletionEntries, offersPause, showsAccount } from "../facts/accountScreen.ts";
import { blindTo, sameSite } from "../facts/collection.ts";

const says = {
	absent: {
		en: "No way to delete the account was found on this screen, which shows other account settings. Look one level deeper, in help and in the policy.",
		zh: "本页展示了账号相关设置，但未发现注销账号的入口。请继续检查下级页面、帮助中心和隐私政策。",
	},
	logOut: {
		en: "This screen offers to log out, but no way to delete the account was found on it. Logging out is not deletion.",
		zh: "本页提供退出登录，但未发现注销账号的入口。退出登录不等于注销账号。",
	},
	pause: {
		en: "This screen offers to deactivate or freeze the account, but no way to delete it was found on it. Pausing is not deletion.",
		zh: "本页仅提供停用或冻结账号，未发现注销账号的入口。停用不等于注销。",
	},
	blind: {
		en: "No way to delete the account was found on this screen, but parts of it could not be read.",
		zh: "本页未发现注销账号的入口，但部分内容无法读取。",
	},
	found: { en: "This screen offers to delete the account.", zh: "本页提供注销账号的入口。" },
	elsewhere: {
		en: "Another screen of the same site in this flow offers to delete the account.",
		zh: "本流程中同一网站的其他页面提供了注销账号的入口。",
	},
	other: {
		en: "This screen shows no account settings.",
		zh: "本页不是账号设置页面。",
	},
} as const satisfies Record<string, Text>;

/** Shows an account without deletion, or is the deletion itself; a text about either is neither. */
function concerns(moment: Moment): boolean {
	const { kind } = moment.screen;
	return (
		(kind === "account-settings" && showsAccount(moment)) || (kind === "account-deletion" && offersDeletion(moment))
	);
}

function offersDeletion(moment: Moment): boolean {
	return (
		deletionEntries(moment).length > 0 ||
		moment.actions.some(({ does, shown }) => shown && (does === "submit" || does === "accept"))
	);
}

export const deregNoEntry: Rule = {
	id: "dereg-no-entry",
	issue: "unreasonable-deregistration",
	severity: "critical",
	basis: [
		"M191 6.1",
		"DRAFT20 Problem 2, situation 1",
		"PG03A 2.10.1 situation 1; 2.10.2 a)",
		"PG02A 6.1 a)",
		"NDSMR art. 21(4); art. 23",
		"ECL art. 24",
		"GB35273 8.5",
		"CCA21 five problem types",
		"GDPR art. 17(1); art. 12(2)",
		"DPDP s. 12(3)",
		"APPLE 5.1.1(v)",
		"GPLAY User Data policy, account deletion",
	],
	title: { en: "No effective way to delete the account", zh: "未提供有效的账号注销途径" },
	remedy: {
		en: "Provide an online delete-account function in the account settings, within reach of the person alone, that deletes or anonymises data; publish the same route in the policy and, for apps, on a public web page.",
		zh: "在“账号与安全”等处提供在线注销功能，无需联系人工即可完成，并删除或匿名化数据；在隐私政策中写明路径，App还应提供公开网页入口。",
	},
	*check({ moments }) {
		const offering = moments.filter((seen) => deletionEntries(seen).length > 0);
		for (const [moment, seen] of moments.entries()) {
			if (!concerns(seen)) {
				yield { outcome: "inapplicable", moment, subject: null, message: says.other, needs: "account-screen" };
				continue;
			}
			const [entry = null] = deletionEntries(seen);
			if (entry || seen.screen.kind === "account-deletion") {
				yield { outcome: "passed", moment, subject: entry, message: says.found };
				continue;
			}
			if (offering.some((other) => sameSite(other, seen))) {
				yield { outcome: "passed", moment, subject: null, message: says.elsewhere };
				continue;
			}
			const logOut = seen.waysOut.find((way) => way.kind === "log-out");
			const pause = [...seen.waysOut, ...seen.actions, ...seen.sentences].find(
				({ text, shown }) => shown && text.length < 60 && offersPause(text),
			);
			const message = pause ? says.pause : blindTo(seen.coverage) ? says.blind : logOut ? says.logOut : says.absent;
			const evidence = { screen: seen.screen.because, logOut: logOut?.text ?? null, pause: pause?.text ?? null };
			yield { outcome: "cantTell", moment, subject: null, message, evidence };
		}
	},
};

import type { Moment, WayOut } from "../engine/moment.ts";

const ACCOUNT_DATA = new Set(["username", "password", "phone", "email"]);
const ROW =
	/密码|密碼|账号|帐号|帳號|账户|昵称|用户名|绑定|手机|邮箱|安全|password|passkey|username|user name|display name|e-?mail|phone|security|two-factor|2fa|sign-?in|log-?in|profile|\baccount\b/iu;
const DELETING = /注销|註銷|销户|删除|刪除|\b(?:delet\w+|remov\w+|eras\w+|clos\w+)\b/iu;
const PAUSING =
	/停用|冻结|封停|锁定账|\b(?:deactivat\w+|disable (?:my |your )?account|suspend|freeze|pause (?:my |your )?account)\b/iu;
/** Rows of a settings screen are short; a sentence that mentions a password is no row. */
const LONGEST_ROW = 28;

/** Offers to pause an account, which is not to delete it. */
export function offersPause(text: string): boolean {
	return PAUSING.test(text) && !DELETING.test(text);
}

/** The entries that delete the account; one that only pauses it is none. */
export function deletionEntries({ waysOut }: Moment): WayOut[] {
	return waysOut.filter(({ kind, text }) => kind === "delete-account" && !offersPause(text));
}

/**
 * True where the screen shows more of an account than its deletion: a name, password, security or
 * log-out. An article on how to delete an account shows none of these.
 */
export function showsAccount({ screen, waysOut, fields, sentences, actions }: Moment): boolean {
	const rows = [...sentences, ...actions, ...waysOut];
	const tells = (text: string) => ROW.test(text) && !DELETING.test(text);
	return (
		waysOut.some(({ kind, text, shown }) => kind === "log-out" && shown && text.length <= LONGEST_ROW) ||
		fields.some(({ datum, shown }) => shown && ACCOUNT_DATA.has(datum)) ||
		rows.some(({ text, shown }) => shown && text.length <= LONGEST_ROW && tells(text)) ||
		screen.because.some(tells)
	);
}

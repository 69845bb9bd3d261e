import type { Flow, PolicyDocument } from "../../engine/flow.ts";
import { type Closing, closingLines, closingOf } from "./closing.ts";
import type { PolicyCase } from "./judging.ts";

/** What the rules on closing an account judge: the terms of deletion where they were read, else the policy. */
export function closingKinds({ documents }: Flow): PolicyDocument["kind"][] {
	return documents.some(({ kind }) => kind === "deletion-terms") ? ["deletion-terms"] : ["privacy-policy"];
}

/** What a document says of closing the account; null where it says nothing. */
export function closingIn({ document, reading }: PolicyCase): Closing | null {
	const own = closingLines(reading.lines, document.kind === "deletion-terms");
	if (own.length === 0) return null;
	return closingOf(own);
}

const account = /注册|登录|账号|账户|\b(?:accounts?|sign(?:ing)?[- ]?(?:up|in)|log(?:ging)?[- ]?in|regist\w+)\b/u;
const noAccount =
	/(?:无需|不需要|没有|暂无)[^。]{0,6}(?:注册|登录|账号)|\b(?:no|without (?:an )?|not need an?) (?:account|registration)\b/u;

/** True where the text speaks of accounts that people have. */
export function hasAccounts({ reading }: PolicyCase): boolean {
	const spoken = reading.lines.filter(({ plain }) => account.test(plain));
	return spoken.length > 0 && !reading.lines.some(({ plain }) => noAccount.test(plain));
}

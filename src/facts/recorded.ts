import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Missed } from "../engine/recording.ts";
import type { Judgement } from "../engine/rule.ts";

const notRecorded: Text = {
	en: "Record the flow to judge this.",
	zh: "录制流程后才能判断此项。",
};
const unseen: Partial<Record<Missed, Text>> = {
	requests: {
		en: "Requests to third parties were not seen, because the permission for it was not given. Record again with it to judge this.",
		zh: "录制时未授予查看网络请求的权限，未能看到发往第三方的请求。请授权后重新录制再判断。",
	},
	"page-world": {
		en: "The page's own calls were not seen, because the permission for its site was not given. Record again with it to judge this.",
		zh: "录制时未授予访问该网站的权限，未能看到页面自身的调用。请授权后重新录制再判断。",
	},
};

/** The moment in which an event happened; flows written by hand may count past their moments. */
export function momentAt({ moments }: Flow, { moment }: { moment: number }): number {
	return Math.max(0, Math.min(moment, moments.length - 1));
}

/**
 * Said by every rule that needs a recording where there is none, or where it could not see what the rule is
 * about; null where the rule can judge.
 */
export function notJudged(flow: Flow, needs?: Missed): Judgement | null {
	const { recording, moments } = flow;
	if (moments.length === 0) return null;
	const message = recording === null ? notRecorded : needs && recording.missed.includes(needs) ? unseen[needs] : null;
	return message ? { outcome: "inapplicable", moment: 0, subject: null, message, needs: "recording" } : null;
}

/** Some screen of the flow asks for a consent, or for information about a person. */
export function asksSomewhere({ moments }: Flow): boolean {
	return moments.some(({ requests, fields }) => requests.length > 0 || fields.length > 0);
}

/** The page keeps a sign of an agreement given before the recording: what came first may rest on it. */
export function agreedBefore({ moments }: Flow): boolean {
	return moments.some(({ requests }) => requests.some(({ rememberedBy }) => rememberedBy !== null));
}

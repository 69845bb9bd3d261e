import type { Flow } from "../engine/flow.ts";
import type { Agreement, Moment } from "../engine/moment.ts";
import { showsAccount } from "./accountScreen.ts";
import { sameSite } from "./collection.ts";

/** Entries under which services keep their policy, one press away. */
const hub =
	/^(?:关于(?:我们|本?应用|app|本站)?|隐私(?:中心|设置|与安全|管理|保护)|法律(?:条款|信息|声明|与隐私)|(?:协议|条款)(?:与|和|及)[^，。]{0,6}|服务(?:协议|条款)(?:与|和|及)[^，。]{0,6}|帮助(?:中心|与反馈)?|安全与隐私|about(?: us| this app| app)?|legal(?: (?:notices?|information))?|privacy(?: (?:cent(?:er|re)|settings|& security|and security))?|policies|help(?: cent(?:er|re))?|terms (?:&|and) policies)$/iu;
const standingTitle = /^(?:关于|帮助|about\b|help\b)/iu;
const LONGEST_ROW = 28;

/** What the screen has for the privacy policy; hidden links count, because menus fold and footers lie below. */
export function policyEntries({ agreements }: Moment): Agreement[] {
	return agreements.filter(({ kind }) => kind === "privacy-policy");
}

/** An entry of this screen that may lead to the policy; null where none was made out. */
export function hubOf({ screen, sentences, actions, waysOut }: Moment): string | null {
	const rows = [...sentences, ...actions, ...waysOut].filter(({ shown }) => shown).map(({ text }) => text.trim());
	const told = screen.because.flatMap((sign) => sign.split("; ")).map((sign) => sign.replace(/^entry: /, ""));
	return [...rows, ...told].find((row) => row.length <= LONGEST_ROW && hub.test(row)) ?? null;
}

function isAccount(moment: Moment): boolean {
	return moment.screen.kind === "account-settings" && showsAccount(moment);
}

function isAboutOrHelp({ screen, title }: Moment): boolean {
	const headings = screen.because.flatMap((sign) => sign.split("; ")).map((sign) => sign.replace(/^heading: /, ""));
	return screen.kind === "other" && [title, ...headings].some((head) => standingTitle.test(head.trim()));
}

/** Screens that a signed-in person can always come back to: account, settings; about and help beside these. */
export function standingScreens({ moments, context }: Pick<Flow, "moments" | "context">): Moment[] {
	if (context.signedIn === false) return [];
	return moments.filter(
		(seen) =>
			isAccount(seen) ||
			(isAboutOrHelp(seen) &&
				(context.signedIn === true || moments.some((other) => isAccount(other) && sameSite(other, seen)))),
	);
}

/** The last screen of the site before this point of the flow that signs people up or in and points to the policy. */
export function linkedAtSignUp(moments: readonly Moment[]): { at: number; screen: Moment } | null {
	const at = moments.findLastIndex(
		(seen) => (seen.screen.kind === "sign-up" || seen.screen.kind === "sign-in") && policyEntries(seen).length > 0,
	);
	const screen = moments[at];
	return screen ? { at, screen } : null;
}

/** Screens of the service itself that follow the sign-up: neither its further steps nor the documents. */
export function screensAfter(moments: readonly Moment[], at: number): Moment[] {
	const signUp = moments[at];
	const own = new Set(["sign-up", "sign-in", "consent-dialog", "policy"]);
	return moments.slice(at + 1).filter((seen) => signUp && sameSite(seen, signUp) && !own.has(seen.screen.kind));
}

import { eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { sameSite } from "../facts/collection.ts";
import {
	asksToEnter,
	closedOtherwise,
	type EntryLayer,
	entryLayers,
	offersNoAccount,
	usesAccount,
} from "../facts/entry.ts";
import { type ServiceType, serviceOf } from "../law/necessary.ts";

const says = {
	pick: {
		en: "A sign-in lies over the page. Pick the kind of service to judge this: 13 kinds need no personal information.",
		zh: "页面上弹出了登录框。请先选择服务类型：有13类服务无须个人信息即可使用。",
	},
	wayPast: {
		en: "The sign-in offers a way to go on without an account.",
		zh: "登录界面提供了不登录也能继续的途径。",
	},
	asked: {
		en: "The person pressed sign-in or sign-up before, so this is what they asked for.",
		zh: "用户此前点击了登录或注册，登录界面由用户主动打开。",
	},
	otherwise: {
		en: "This sign-in speaks of a price, an age, a region or a closed circle; that is another matter than personal information.",
		zh: "该登录界面涉及付费、年龄、地区或内部人员限制，与个人信息是否必要无关。",
	},
	page: {
		en: "Sign-in is a page of its own here. Record the way from the content to this page to judge whether it stands before the basic service.",
		zh: "登录是独立页面。请录制从内容页到此页的流程，以判断基本功能是否必须登录。",
	},
	account: {
		en: "Sign-in came after a press on something that belongs to an account, so asking for one there is fair.",
		zh: "登录出现在用户使用账号功能之后，此时要求登录是合理的。",
	},
	none: {
		en: "No sign-in stands before anything on this screen.",
		zh: "本页没有遮挡内容的登录弹层。",
	},
} as const satisfies Record<string, Text>;

const needsSome = ({ name }: ServiceType): Text => ({
	en: `The chosen kind of service (${name.en}) needs some personal information, so it may ask for an account.`,
	zh: `所选服务类型（${name.zh}）需要一定的必要个人信息，可以要求登录。`,
});

const wall = ({ name, basicService }: ServiceType): Text => ({
	en: `A sign-in lies over the page, and nothing was found in it that closes it or goes on without an account, although the chosen kind of service (${name.en}) needs no personal information for its basic service: ${basicService.en}. Check that it came unasked, and that the page cannot be used behind it.`,
	zh: `页面被登录框遮挡，其中未发现关闭、跳过或游客入口；而所选服务类型（${name.zh}）无须个人信息即可使用基本功能服务（${basicService.zh}）。请确认该登录框并非用户主动打开，且不登录确实无法使用页面。`,
});

const insteadOf = ({ name, basicService }: ServiceType, pressed: string): Text => ({
	en: `${pressed ? `After a press on “${pressed}”` : "Without any press"} the site showed sign-in in place of content, with no way on without an account, although the chosen kind of service (${name.en}) needs no personal information for its basic service: ${basicService.en}. Check whether what was asked for is part of that.`,
	zh: `${pressed ? `用户点击“${pressed}”后` : "用户未作任何点击"}，网站没有显示内容而是要求登录，且无游客或跳过入口；而所选服务类型（${name.zh}）无须个人信息即可使用基本功能服务（${basicService.zh}）。请确认所点内容是否属于基本功能。`,
});

type Verdict = Pick<Judgement, "outcome" | "message" | "subject" | "needs">;

function judge({ layer, field, wayPast }: EntryLayer, asked: boolean, type: ServiceType | null): Verdict {
	if (asked) return { outcome: "inapplicable", message: says.asked, subject: field };
	if (closedOtherwise(layer.text)) return { outcome: "inapplicable", message: says.otherwise, subject: field };
	if (!type) return { outcome: "inapplicable", message: says.pick, subject: field, needs: "service" };
	if (!type.needsNone) return { outcome: "inapplicable", message: needsSome(type), subject: field };
	return wayPast || offersNoAccount(layer.text)
		? { outcome: "passed", message: says.wayPast, subject: wayPast ?? field }
		: { outcome: "cantTell", message: wall(type), subject: field };
}

/** Wording of the last thing that the person pressed on the moment before; null where nothing was. */
function pressedBefore({ events }: Flow, moment: number): string | null {
	const pressed = eventsOf(events, "click").filter((click) => click.by === "person" && click.moment === moment - 1);
	return pressed.at(-1)?.detail.text ?? null;
}

/** The site sent the person on by itself, right before this moment. */
function redirected({ events }: Flow, moment: number): boolean {
	const last = eventsOf(events, "navigate").filter((event) => event.moment === moment - 1 || event.moment === moment);
	return last.some(({ detail }) => detail.how === "redirect");
}

const enters = ({ screen }: Moment) => screen.kind === "sign-in" || screen.kind === "sign-up";

/** Sign-in as a page of its own: what led to it tells whether it stands before the basic service. */
function judgePage(flow: Flow, moment: number, seen: Moment, type: ServiceType): Verdict {
	const inapplicable = (message: Text) => ({ outcome: "inapplicable", message, subject: null }) as const;
	const before = flow.moments[moment - 1];
	if (!before || !sameSite(before, seen)) return { ...inapplicable(says.page), needs: "recording" };
	const pressed = pressedBefore(flow, moment);
	if (before.screen.kind !== "other" || asksToEnter(pressed ?? "")) return inapplicable(says.asked);
	if (usesAccount(pressed ?? "")) return inapplicable(says.account);
	if (seen.sentences.some(({ text }) => closedOtherwise(text))) return inapplicable(says.otherwise);
	const wayPast = seen.actions.find(({ shown, does, text }) => shown && (does === "decline" || offersNoAccount(text)));
	if (wayPast) return { outcome: "passed", message: says.wayPast, subject: wayPast };
	// Without a press the person may have come by the address bar, unless the site itself sent them here.
	if (!pressed && !redirected(flow, moment)) return { ...inapplicable(says.page), needs: "recording" };
	return { outcome: "cantTell", message: insteadOf(type, pressed ?? ""), subject: null };
}

export const scopeLoginWallNoPiService: Rule = {
	id: "scope-login-wall-no-pi-service",
	issue: "collection-beyond-scope",
	severity: "serious",
	basis: [
		"NECPI art. 4; art. 5 items 21, 27-38",
		"M191 4.2",
		"PIPL art. 16",
		"PG02A 4.2 c)",
		"MINREG art. 32",
		"APPLE 5.1.1(v)",
		"BJSCAN six problem types",
	],
	title: {
		en: "Basic function is locked behind sign-in although the service type needs no personal information",
		zh: "无须个人信息即可使用的服务被强制登录",
	},
	remedy: {
		en: "Let visitors use the basic function, and ask for sign-in only when a function of the account is used, as comments, favourites, sync or payment.",
		zh: "为基本功能提供游客或浏览模式，仅在用户使用评论、收藏、同步、支付等账号功能时再要求登录。",
	},
	*check(flow): Generator<Judgement> {
		const type = flow.context.serviceBy === "person" ? serviceOf(flow.context.service) : null;
		for (const [moment, seen] of flow.moments.entries()) {
			const service = type?.key ?? null;
			const entries = entryLayers(seen);
			for (const entry of entries) {
				const { layer, wayPast } = entry;
				const asked = asksToEnter(pressedBefore(flow, moment) ?? "");
				const evidence = { layer: layer.kind, close: wayPast?.text ?? null, service };
				yield { ...judge(entry, asked, type), moment, evidence };
			}
			if (entries.length > 0) continue;
			if (type?.needsNone && enters(seen)) {
				const evidence = { pressed: pressedBefore(flow, moment), service };
				yield { ...judgePage(flow, moment, seen, type), moment, evidence };
			} else yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};

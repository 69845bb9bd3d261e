import { eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { asksToEnter, closedOtherwise, type EntryLayer, entryLayers, offersNoAccount } from "../facts/entry.ts";
import { type ServiceType, serviceOf } from "../law/necessary.ts";

const says = {
	pick: {
		en: "A sign-in lies over the page. Pick the kind of service to judge this: 13 kinds need no personal information.",
		zh: "页面上弹出了登录框。请先选择服务类型：有13类服务无须个人信息即可使用。",
	},
	wayPast: {
		en: "The sign-in over the page offers a way to go on without an account.",
		zh: "登录框提供了不登录也能继续的途径。",
	},
	asked: {
		en: "The person pressed sign-in or sign-up before, so this layer is what they asked for.",
		zh: "用户此前点击了登录或注册，该登录框由用户主动打开。",
	},
	otherwise: {
		en: "This layer speaks of a price, an age, a region or a closed circle; that is another matter than personal information.",
		zh: "该弹层涉及付费、年龄、地区或内部人员限制，与个人信息是否必要无关。",
	},
	page: {
		en: "Sign-in is a page of its own here. Record the way from the content to this page to judge whether it stands before the basic service.",
		zh: "登录是独立页面。请录制从内容页到此页的流程，以判断基本功能是否必须登录。",
	},
	none: {
		en: "No sign-in stands before anything on this screen.",
		zh: "本页没有阻挡使用的登录框。",
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

/** The last thing that the person pressed before this moment was a way to sign in. */
function askedFor({ events }: Flow, moment: number): boolean {
	const pressed = eventsOf(events, "click").filter((click) => click.by === "person" && click.moment < moment);
	return asksToEnter(pressed.at(-1)?.detail.text ?? "");
}

function without({ screen }: Moment, type: ServiceType | null): Verdict {
	const page = type?.needsNone && (screen.kind === "sign-in" || screen.kind === "sign-up");
	return { outcome: "inapplicable", message: page ? says.page : says.none, subject: null };
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
			const entries = entryLayers(seen);
			for (const entry of entries) {
				const { layer, wayPast } = entry;
				const evidence = { layer: layer.kind, close: wayPast?.text ?? null, service: type?.key ?? null };
				yield { ...judge(entry, askedFor(flow, moment), type), moment, evidence };
			}
			if (entries.length === 0) yield { ...without(seen, type), moment };
		}
	},
};

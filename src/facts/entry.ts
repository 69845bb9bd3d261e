import type { Action, Field, Layer, Moment } from "../engine/moment.ts";
import { match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";

/** What an account is entered by. */
const IDENTITY: ReadonlySet<string> = new Set(["phone", "email", "username"]);

const WITHOUT_ACCOUNT =
	/游客|访客|随便(?:看看|逛逛)|先(?:看看|逛逛)|(?:跳过|暂不|不)登录|稍后(?:再说|登录|注册)?|以后再说|下次再说|免(?:登录|注册)|^继续(?:浏览|阅读|观看)$|跳过|\bguests?\b|\bskip\b|\bnot now\b|\bmaybe later\b|\bwithout (?:an account|signing|logging|registering)\b|\bno(?:,)? thanks\b|^(?:keep|continue) (?:browsing|reading|watching)$/u;

/** What stands behind a price, an age or a border is closed for another reason than a want of data. */
const CLOSED_OTHERWISE =
	/付费|会员专享|开通会员|\bvip\b|未满\s*18|年满\s*18|所在地区|企业内部|仅限(?:内部|员工)|\bsubscri(?:be|bers?|ption)\b|\bpremium\b|\bmembers only\b|\b(?:over|at least) (?:18|21)\b|\bin your (?:country|region)\b|\bemployees?\b|\bintranet\b/u;

const plain = (text: string) => simplify(normalise(text));

/** Says that one may go on without an account: 游客, 跳过, "continue as guest". */
export function offersNoAccount(text: string): boolean {
	return WITHOUT_ACCOUNT.test(plain(text));
}

/** Speaks of a price, an age or a region as what keeps people out. */
export function closedOtherwise(text: string): boolean {
	return CLOSED_OTHERWISE.test(plain(text));
}

/** What only an account can do: to ask for one there is fair. */
const ACCOUNT_FUNCTION =
	/评论|回复|收藏|点赞|关注|发布|发表|投稿|上传|购买|支付|付款|下单|订单|我的|个人中心|消息|设置|同步|\b(?:comment|reply|post|upload|like|save|favou?rites?|follow|buy|pay|order|my|account|profile|messages|inbox|settings|sync)\b/u;

/** A press on something that belongs to a person's account: 评论, 我的, "Save". */
export function usesAccount(text: string): boolean {
	return ACCOUNT_FUNCTION.test(plain(text));
}

/** A press that asks to sign in or to sign up: 登录, "Create account". */
export function asksToEnter(text: string): boolean {
	return match(plain(text)).some(({ concept }) => concept === "login" || concept === "register");
}

/** A sign-in or sign-up that lies over a page and must be answered before the page can be used. */
export interface EntryLayer {
	layer: Layer;
	/** The first field by which one enters. */
	field: Field;
	/** What in it lets a person go on without an account; null where nothing was found. */
	wayPast: Action | null;
}

/** Modal layers that ask who the person is, to let them in. */
export function entryLayers({ layers, fields, actions }: Moment): EntryLayer[] {
	return layers.flatMap((layer) => {
		if (layer.kind === "page" || !layer.modal) return [];
		const here = <Thing extends { layer: string; shown: boolean }>(things: readonly Thing[]) =>
			things.filter((thing) => thing.shown && thing.layer === layer.id);
		const field = here(fields).find(({ datum }) => IDENTITY.has(datum));
		const pressed = here(actions);
		const enters = pressed.some(({ does, text }) => does === "get-code" || (does !== "close" && asksToEnter(text)));
		if (!field || !enters) return [];
		const leaves = ({ does, text }: Action) => does === "decline" || does === "close" || offersNoAccount(text);
		return [{ layer, field, wayPast: pressed.find(leaves) ?? null }];
	});
}

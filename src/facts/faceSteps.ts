import type { Item, Moment } from "../engine/moment.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { headsOf } from "./heads.ts";

const startsFace =
	/(?:开始|进行|去|立即|马上|启动|进入|同意并|点击|使用)[^，。]{0,6}(?:人脸|刷脸|面部|活体|人像)|^(?:人脸|刷脸)(?:登录|认证|验证|核身)$|\b(?:start|begin|take|scan|capture|continue (?:to|with)|sign in with|log in with|verify with)\b[^.]{0,20}\b(?:face|facial|selfie|liveness)\b/u;
const startsAny =
	/^(?:开始|下一步|继续|确认|确定|同意并继续|(?:开始|去|立即|马上)(?:认证|验证|检测|识别|拍摄|采集|核验|核身))$|^(?:start|continue|next|begin|ok|allow camera|open camera|i'm ready|(?:start|begin) (?:now|verification|check|scan))$/u;
const instructs =
	/(?:请|将|把|使)[^，。]{0,8}(?:脸|面部|头部)[^，。]{0,8}(?:正对|置于|放入|对准|移入|框)|(?:正对|面向)(?:手机|屏幕|摄像头)|眨眨?眼|(?:正在|即将|需要?|进行)[^，。]{0,6}(?:人脸|面部|刷脸|活体)[^，。]{0,6}(?:识别|验证|认证|采集|核验|核身|检测|图像|信息|特征)|\b(?:position|place|hold|cent(?:er|re)|keep)\b[^.]{0,16}\byour (?:face|head)\b|\blook (?:straight|directly|into|at)\b[^.]{0,20}\bcamera\b|\b(?:take|need|record) (?:a |your )?(?:quick |short )?(?:selfie|face scan)|\bscan(?:ning)? (?:of )?your face\b/u;
/** The device checks its owner and tells the site no more than that. */
const onDevice =
	/passkey|通行密钥|touch ?id|face ?id|面容 ?id|触控 ?id|windows hello|webauthn|security key|安全密钥|指纹(?:登录|解锁|支付|验证)|fingerprint (?:sign|log|unlock)|\b(?:sign|log) in with (?:your )?fingerprint/u;
const otherWays =
	/其[他它](?:的)?(?:验证|认证|登录|核验|核身)?(?:方式|方法|途径)|换(?:一|个|种|其)|更换(?:验证|认证|登录)?方式|人工|密码|短信|验证码|(?:上传|使用|改用|拍摄|提交)[^，。]{0,4}证件?|身份证(?:验证|认证|核验)|线下|柜台|网点|到店|(?:手机号?|邮箱|银行卡|账号)(?:验证|登录|认证)|不(?:使用|用|进行)(?:人脸|刷脸)|\b(?:another|other|different|alternative) (?:way|method|option|form)s?\b|\btry another\b|\b(?:use|with) (?:a |my |your |an )?(?:password|code|pin|document|id card|passport|text|e-?mail|phone)\b|\bmanual(?:ly)?\b|\bin person\b|\b(?:at|visit) (?:a |your |our )?(?:branch|office)\b|\bwithout (?:a |my )?(?:face|selfie|scan)\b|\bcan['’]?t (?:take|scan)\b|\bupload (?:a |your |an )?(?:document|id|passport)\b|\b(?:send|text|email) me a (?:code|link)\b|\b(?:password|(?:text|sms|e-?mail) code)\b/u;
/** A sentence tells of another way, and does not merely name one. */
const instead =
	/也可|可(?:以)?(?:选择|改用|通过)|改用|如(?:您|果)?[^，。]{0,6}(?:不|无法)|若[^，。]{0,6}(?:不|无法)|或者?(?:使用|选择)|\b(?:instead|alternatively|or (?:you can|use|with)|you can also|if you (?:can['’]?t|cannot|do not|don['’]?t|would rather|prefer))\b/u;
const byRule =
	/(?:根据|依照?|依据|按照?)[^，。]{0,30}(?:规定|要求|办法|条例|法)|监管|法律法规|实名制|反洗钱|\b(?:by law|legally required|regulations?|regulator\w*|anti-money|aml)\b/u;

const plain = (text: string) => simplify(normalise(text));

/** What a layer says: its sentences, and its whole text where it is no page. */
function said(moment: Moment, layer: string): string[] {
	const { layers, sentences } = moment;
	const own = layers.find(({ id }) => id === layer);
	const lines = sentences.filter((sentence) => sentence.shown && sentence.layer === layer).map(({ text }) => text);
	const heads = own?.kind === "page" ? headsOf(moment) : [];
	return [...lines, own?.text ?? "", ...heads].map(plain);
}

/**
 * The button that begins a capture of the face: by its own words, or by any start where the layer tells how to
 * hold one's head. Null where there is none, and for what the device checks by itself.
 */
export function startsFaceStep(moment: Moment): Item | null {
	const pressable = moment.actions.filter(({ shown, does }) => shown && does !== "decline" && does !== "close");
	const told = new Map<string, boolean>();
	const tells = (layer: string) => {
		const found = told.get(layer) ?? said(moment, layer).some((text) => instructs.test(text) && !onDevice.test(text));
		told.set(layer, found);
		return found;
	};
	const begins = ({ text, layer }: Item) => {
		const words = plain(text);
		if (words.length > 32 || onDevice.test(words)) return false;
		return startsFace.test(words) ? true : startsAny.test(words) && tells(layer);
	};
	return pressable.find(begins) ?? null;
}

/** Words for a check that stays on the person's own device, in the layer of the item. */
export function staysOnDevice(moment: Moment, { layer, text }: Item): boolean {
	return [text, ...said(moment, layer)].some((words) => onDevice.test(plain(words)));
}

/** Another way that the screen offers or tells of; null where there is none. */
export function otherWayThan(item: Item, moment: Moment): string | null {
	const pressable = [...moment.actions, ...moment.requests.filter(({ means }) => means === "choice")];
	const offered = pressable.find((one) => {
		const words = plain(one.text);
		return one.shown && one !== item && otherWays.test(words) && !startsFace.test(words);
	});
	if (offered) return offered.text;
	const told = [...moment.sentences.filter(({ shown }) => shown), ...moment.layers].find(({ text }) => {
		const words = plain(text);
		return instead.test(words) && otherWays.test(words);
	});
	if (told) return told.text.slice(0, 80);
	const typed = moment.fields.find(({ shown, datum }) => shown && (datum === "password" || datum === "code"));
	return typed ? typed.text || typed.datum : null;
}

/** Says that a law or regulator asks for it. */
export function citesRule(moment: Moment, { layer }: Item): boolean {
	return said(moment, layer).some((text) => byRule.test(text));
}

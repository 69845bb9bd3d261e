import type { Kind } from "../words/concepts.ts";
import { type KindHit, matchKinds } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";

/** What the page says about one input, as it stands in the markup. Empty strings where it says nothing. */
export interface FieldSigns {
	tag: string;
	type: string;
	autocomplete: string;
	name: string;
	id: string;
	label: string;
	placeholder: string;
	pattern: string;
	inputmode: string;
	maxlength: number;
	/** Text beside it that is no label of its own. */
	near: string;
	options?: string[];
}

const tokens: Record<string, Kind> = {
	tel: "phone",
	"tel-national": "phone",
	"tel-local": "phone",
	email: "email",
	name: "realName",
	"given-name": "realName",
	"family-name": "realName",
	"additional-name": "realName",
	nickname: "nickname",
	username: "username",
	"current-password": "password",
	"new-password": "password",
	"one-time-code": "code",
	"cc-number": "bankCard",
	"cc-exp": "bankCard",
	"cc-exp-month": "bankCard",
	"cc-exp-year": "bankCard",
	"cc-csc": "bankCard",
	"cc-name": "bankCard",
	bday: "birthDate",
	"bday-day": "birthDate",
	"bday-month": "birthDate",
	"bday-year": "birthDate",
	sex: "gender",
	"street-address": "address",
	"address-line1": "address",
	"address-line2": "address",
	"address-level1": "address",
	"address-level2": "address",
	"postal-code": "address",
	country: "address",
	"country-name": "address",
	organization: "employment",
	"organization-title": "employment",
	impp: "socialAccount",
};

/** Kinds that art. 28 PIPL names, or that the standards list as sensitive. */
const sensitive: ReadonlySet<Kind> = new Set<Kind>([
	"idNumber",
	"idPhoto",
	"bankCard",
	"biometric",
	"preciseLocation",
	"health",
	"religionPoliticsRace",
	"sexuality",
	"minorData",
	"income",
]);

/** Words in names and ids, English and pinyin, as whole tokens. */
const nameWords: readonly (readonly [Kind, RegExp])[] = [
	[
		"nothing",
		/^(?:search|keywords?|q|query|captcha|vcode|yzm_?img|imgcode|piccode|verifyimg|invite|invitation|invitecode|coupon|promo|qty|quantity|num|amount|csrf|token|remark|comment|message|subject|authcode|checkcode|validatecode)$/,
	],
	[
		"code",
		/^(?:otp|smscode|phonecode|mobilecode|sms|captchasms|telcode|emailcode|mailcode|verificationcode|dynamiccode|onetimecode)$/,
	],
	[
		"password",
		/^(?:password\d?|passwd|pwd\d?|pass\d?|psw|mima|repassword|repwd|userpwd|loginpwd|confirmpassword|newpassword|oldpassword)$/,
	],
	[
		"phone",
		/^(?:phone|mobile|tel|telephone|cellphone|cell|phonenumber|mobilephone|shouji|shoujihao|dianhua|phoneno|phonenum|usermobile|userphone|tel1|telnumber)$/,
	],
	["email", /^(?:email|mail|emailaddress|useremail|youxiang)$/],
	["idNumber", /^(?:idcard|idno|idnumber|identity|sfz|shenfenzheng|ssn|passport|nationalid|certno|cardid|idcardno)$/],
	["bankCard", /^(?:cardnumber|cardno|bankcard|cvv|cvc|iban|ccnumber|creditcard|bankno)$/],
	["realName", /^(?:realname|fullname|firstname|lastname|fname|lname|surname|truename|xingming|givenname|familyname)$/],
	["birthDate", /^(?:birthday|birthdate|dob|birth|bday|shengri|birthyear|birthmonth)$/],
	["gender", /^(?:gender|sex|xingbie)$/],
	[
		"address",
		/^(?:address|addr|street|city|province|zip|zipcode|postcode|postalcode|dizhi|country|state|address1|address2)$/,
	],
	["employment", /^(?:company|organization|organisation|jobtitle|occupation|employer)$/],
	["nickname", /^(?:nickname|nick|displayname|nicheng)$/],
	[
		"username",
		/^(?:username|user|uname|userid|login|loginname|account|loginid|yonghuming|zhanghao|user_name|logonid)$/,
	],
];

const notAsking = new Set(["hidden", "submit", "button", "reset", "image", "checkbox", "color", "range", "search"]);
/** Fields whose words are about something else: a picture's characters, not a message's code. */
const pictureCode =
	/图形|图片|图文|字符|算式|看不清|換一張|换一张|看得清|captcha|\bimage\b|characters? (?:you see|shown|above|below)|\bpicture\b|認証画像|보안문자|капч/u;
const messageCode =
	/短信|手机|邮箱|动态|校验码已|简讯|\bsms\b|\btext\b|\bemail\b|one[- ]time|\botp\b|6[- ]?digit|인증번호|смс/u;
const orOther =
	/(?:手机|电话|mobile|phone)[^。]{0,6}(?:\/|或|or|、)[^。]{0,6}(?:邮箱|email|用户名|username)|(?:邮箱|email|用户名|username|账号)[^。]{0,4}(?:\/|或|\bor\b|、)[^。]{0,6}(?:手机|电话|mobile|phone)/u;
/** Kinds that a wider word would hide: `address` in "email address", `name` in "user name". */
const priority: readonly Kind[] = [
	"nothing",
	"password",
	"code",
	"email",
	"phone",
	"idNumber",
	"bankCard",
	"username",
	"nickname",
];

function kindIn(text: string): Kind | null {
	const plain = simplify(normalise(text));
	if (!plain || plain.length > 120) return null;
	if (pictureCode.test(plain) && /码|code|captcha|characters|문자|kод|код/u.test(plain) && !/短信|\bsms\b/u.test(plain))
		return "nothing";
	const hits = matchKinds(plain);
	if (orOther.test(plain)) return plain.search(/手机|电话|mobile|phone/u) >= 0 ? "phone" : "email";
	return best(hits, plain);
}

function best(hits: readonly KindHit[], text: string): Kind | null {
	const [first] = hits;
	if (!first) return null;
	for (const kind of priority) {
		if (!hits.some((h) => h.concept === kind)) continue;
		// "Please enter your e-mail to search": what is asked for outweighs a stray word behind it.
		if (kind === "nothing" && hits.length > 1 && first.concept !== "nothing" && text.length > 12) continue;
		return kind;
	}
	return first.concept;
}

function tokensOf(name: string): string[] {
	const parts = name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	const joined = parts.slice(0, 6).map((part, i) => part + (parts[i + 1] ?? ""));
	return [parts.join(""), ...joined, ...parts];
}

function kindOfName(name: string): Kind | null {
	const words = tokensOf(name.slice(0, 80));
	for (const [kind, pattern] of nameWords) if (words.some((word) => pattern.test(word))) return kind;
	return null;
}

function kindOfType(type: string): Kind | null {
	if (type === "email") return "email";
	if (type === "tel") return "phone";
	if (type === "password") return "password";
	return null;
}

function kindOf(signs: FieldSigns): Kind | null {
	const type = signs.type.toLowerCase();
	const words = kindIn(signs.label) ?? kindIn(signs.placeholder);
	for (const token of signs.autocomplete.toLowerCase().split(/\s+/)) {
		const kind = tokens[token];
		// Pages put `new-password` on a phone box to keep the browser from filling it in.
		if (kind && !(kind === "password" && type !== "password" && words)) return kind;
	}
	const typed = kindOfType(type);
	if (typed && !(typed === "phone" && words && words !== "phone")) return words === "code" ? "code" : typed;
	if (
		words === "nothing" &&
		messageCode.test(normalise(`${signs.near} ${signs.label}`)) &&
		/码|code/iu.test(signs.label + signs.placeholder)
	) {
		return "code";
	}
	return (
		words ?? kindOfName(signs.name) ?? kindOfName(signs.id) ?? kindIn(signs.near) ?? kindOfOptions(signs.options ?? [])
	);
}

function kindOfOptions(options: readonly string[]): Kind | null {
	const plain = options.slice(0, 12).map((t) => simplify(normalise(t)));
	if (
		plain.some((o) => /^(?:男|male|männlich|homme|hombre)$/u.test(o)) &&
		plain.some((o) => /^(?:女|female|weiblich|femme|mujer)$/u.test(o))
	) {
		return "gender";
	}
	return plain.filter((o) => /^(?:19|20)\d\d年?$/.test(o)).length > 8 ? "birthDate" : null;
}

/**
 * Kind of personal information that an input asks for; null where it asks for none (search box,
 * picture code, invitation code, quantity). The autocomplete token wins, then the type, the wording,
 * the name.
 */
export function datumOf(signs: FieldSigns): { datum: string; sensitive: boolean } | null {
	const type = signs.type.toLowerCase();
	if (signs.tag.toLowerCase() === "input" && notAsking.has(type)) return null;
	const kind = kindOf(signs);
	if (kind === null || kind === "nothing") return null;
	return { datum: kind, sensitive: sensitive.has(kind) };
}

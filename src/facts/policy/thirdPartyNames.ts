import { companiesAbroad, companiesChina, namesThatAreWords, servicesAbroad, servicesChina } from "./knownServices.ts";

const oneOf = (...lists: (readonly string[])[]): string => `(?:${lists.flat().join("|")})`;
/** Latin names are words of their own, but that "SDK" may follow at once. */
const inText = (names: string): string => `(?<![a-z0-9])${names}(?=sdk|(?![a-z0-9]))`;
const company = inText(oneOf(companiesAbroad, companiesChina));
const service = new RegExp(inText(oneOf(servicesAbroad, servicesChina)), "gu");
const companyAtWork = new RegExp(
	[
		`(?<=\\b(?:using|uses?|via|through|with|(?:provided|powered|processed|hosted) by|hosted on|integrat\\w+|embed\\w*|recipients?:|providers?:|such as|including|namely) (?:the )?)${company}(?! (?:chrome|play|app ?store|store|safari|edge|browser|accounts?|page))`,
		`${company}(?=(?:'s)? (?:ads|analytics|apis?|cloud|services?|plug-?ins?|like button|buttons?|payments?|sdks?|widgets?)\\b)`,
		`(?<=(?:接入|集成|嵌入|引入|调用)(?:了)?[^，。;；]{0,12}?)${company}`,
		`${company}(?=(?:的)?(?:sdk|开放平台|支付|登录|授权登录|分享组件|统计|推送|地图|云服务|接口))`,
	].join("|"),
	"gu",
);
const brand = new RegExp(inText(oneOf(servicesAbroad, servicesChina, companiesAbroad, companiesChina)), "u");
const abroad = new RegExp(inText(oneOf(servicesAbroad, companiesAbroad, namesThatAreWords)), "u");
const denied =
	/(?:不(?:会)?(?:使用|集成|接入|包含|嵌入|采用|向|与)|(?:未|没有)(?:使用|集成|接入|嵌入))[^，。；]{0,24}$|(?:\bnot|\bnever|\bno longer|n't) (?:use|embed|integrat|include|load|share|send|sell|transfer|contain|work)\w*\b[^.;]{0,60}$|\b(?:no|without|nor|instead of)\b[^.;,]{0,20}$/u;
/** A way to reach the operator, or a page to follow. */
const onlyReached =
	/\b(?:follow|find|contact|reach|message|write to|join) us\b|关注我们|公众号|官方(?:微博|微信)|(?:微信|qq)(?:号|群)?[:：]|联系我们/u;
/** A name in front of what it does: "we use Acme Push to send reminders". */
const used =
	/\b[Ww]e (?:also |may |currently )*use ([A-Z][\w.+&-]*(?: [A-Z][\w.+&-]*){0,3}) (?:to|for)\b|(?:我们|本(?:应用|产品|网站|平台)|[Aa][Pp][Pp])(?:会|还|也)*(?:使用|接入|集成|采用)(?:了)?([A-Za-z][\w.+-]{2,}(?: [A-Z]\w+){0,2})(?:的)?(?:服务)?(?:来|用于|以便|进行|提供)/u;
/** Terms that a text writes with capitals, and techniques: no services. */
const noService =
	/\b(?:your|you|our|this|these|that|those|such|the|it|them|any|certain|personal|data|information|cookies?|content|identifiers?|technolog\w*|beacons?|pixels?|files?|logs?|details|encryption|automated|artificial|machine|ai|ssl|tls|https?|aes|rsa|md5|sha[\w-]*|jwt|json|ip|mac|gps|h5|web|local ?storage|session ?storage|localstorage|apps?|user|customer|account|device|usage)\b/iu;

/** Services that a text in plain form names, each with its place; those that it denies to use are left out. */
export function servicesIn(plain: string): { name: string; index: number }[] {
	const placed = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ 0: name, index }) => ({ name, index }));
	const services = placed(plain.matchAll(service));
	const companies = onlyReached.test(plain) ? [] : placed(plain.matchAll(companyAtWork));
	const apart = companies.filter(
		({ index }) => !services.some((one) => one.index <= index && index < one.index + one.name.length),
	);
	return [...services, ...apart].filter(({ index }) => !denied.test(plain.slice(0, index)));
}

/** True where the name is that of a service or company of the list. */
export function isKnown(plain: string): boolean {
	return brand.test(plain);
}

/** True where the name is that of a service run from outside mainland China. */
export function isAbroad(plain: string): boolean {
	return abroad.test(plain);
}

/** The name in "we use X to …"; null where none stands there, or what stands there is no service. */
export function nameUsed(text: string): string | null {
	const match = used.exec(text);
	const name = match?.[1] ?? match?.[2] ?? "";
	return name && !noService.test(name) ? name : null;
}

/** True where a sentence names a service of others. `own`: the operator's words for itself, in plain form. */
export function namesService({ text, plain }: { text: string; plain: string }, own: string): boolean {
	const name = nameUsed(text)?.toLowerCase();
	return servicesIn(plain).some((one) => !own.includes(one.name)) || (name !== undefined && !own.includes(name));
}

import type { Line, Quote } from "./lines.ts";

const dataNoun =
	/信息|数据|资料|权限|号码|记录|日志|目的|用途|\b(?:data|information|address|identifiers?|details|purposes?|logs?)\b/u;
const collects =
	/收集|采集|获取|使用|处理|记录|提供|读取|用于|\b(?:collect|use|process|gather|obtain|receive|record)\w*\b/u;

/** "等" that leaves a list of data open. "等三家公司", "等级", "平等" and "IP、MAC等2项" close it or are other words. */
const openZh =
	/包括但不限于|包含但不限于|(?:信息|数据|资料|号|码|记录|址|名|权限|标识|日志|像|型号|、[^、，。；]{1,16})等(?:相关|其他|个人|必要)?(?:信息|数据|资料|内容|权限|目的|用途)?(?=[，。；、)）]|$)|等(?:个人信息|相关信息|其他信息)|以及其他(?:相关)?(?:信息|数据|用途|目的)|(?:例如|比如|诸如)[^。]{2,}/u;
const closedZh =
	/等[一二三四五六七八九十两\d]+[个家项类种款]|等(?:级|待|于|同)|平等|品牌|(?:华为|小米|oppo|vivo)[^。]{0,12}等/u;
const openEn =
	/\bincluding,? but (?:is |are )?not limited to\b|\bincluding without limitation\b|\betc\b|\band (?:so on|so forth|other (?:information|data|purposes))\b|\b(?:such as|for example|e\.g\.)/u;

/** Sentences that list collected data or purposes with an open end. */
export function openEnded(lines: readonly Line[]): Quote[] {
	return lines.filter(({ plain, isHeading, under }) => {
		if (isHeading || /sdk|cookie|是指|定义|安全/u.test(under + plain.slice(0, 12))) return false;
		if (/是指|其中属于|\bmeans\b|\bis defined\b/u.test(plain)) return false;
		const open = (openZh.test(plain) && !closedZh.test(plain)) || openEn.test(plain);
		return open && dataNoun.test(plain) && collects.test(`${plain}\n${under}`);
	});
}

const stockZh =
	/(?:提升|改善|优化|提高|改进)(?:用户|使用|您的|产品|我们的|服务|产品和服务|产品或服务)*(?:体验|服务质量|质量|服务|产品)|更好(?:地|的)?(?:为您)?(?:提供|服务|体验)|更优质的?服务|业务需要|(?:法律)?允许的?其他目的|其他(?:合法)?(?:用途|目的)|为您提供(?:更好的?)?服务|商业目的|研发新产品|为(?:了)?服务用户的目的|必要的?(?:目的|用途)/u;
const stockEn =
	/\b(?:improve|enhance|optimi[sz]e|better)\b[^.]{0,24}\b(?:experience|services?|products?|offerings?|quality)\b|\b(?:business|internal|other|legitimate|lawful|commercial|operational) (?:business )?purposes?\b|\bas permitted by law\b|\bresearch and development\b|\bprovide (?:you with )?(?:a )?better services?\b/u;
const purposeSign =
	/目的|用于|以便|为了|为您|用途|为(?:提升|改善|优化|提供)|\b(?:to|for|purposes?|in order|as permitted)\b/u;
/** Functions: a purpose that names one is not empty. */
export const functionZh =
	/注册|登录|验证身份|身份验证|搜索|检索|下单|订单|支付|付款|退款|配送|收货|发货|物流|评论|发布|分享|客服|咨询|定位|导航|地图|附近|推送|通知|扫码|拍照|上传|录音|头像|实名认证|找回密码|预约|挂号|签到|开票|发票|同步|崩溃|故障|排查|统计|直播|聊天|反馈|投诉|报名|导出|备份/gu;
export const functionEn =
	/\b(?:sign(?:ing)?[- ]?up|sign(?:ing)?[- ]?in|log(?:ging)?[- ]?in|regist\w+|create (?:an |your )?account|verif\w+|search\w*|orders?|payments?|pay|refunds?|deliver\w*|shipping|comments?|reviews?|publish\w*|customer (?:service|support)|support requests?|locat\w+|maps?|navigat\w*|push|notifications?|reminders?|upload\w*|photos?|scan\w*|sync\w*|crash\w*|fault\w*|statistics|chat|messages?|bookings?|appointments?|invoices?|reset (?:your )?password|backups?)\b/gu;
/** What comes behind "used for"; what comes before "we collect" in 为了提升体验，我们收集…. */
const purposeZh =
	/(?:用于|用来|以便|目的(?:是|为|在于)?|用途(?:是|为)?|为了?(?!您)|以(?=提升|改善|优化|提高|改进|更好))(?:(?![，,](?:我们|本(?:应用|产品|平台)|需要?|会|将|请)[^，。；]{0,10}(?:收集|采集|获取|提供|使用))[^。；])+/gu;
const purposeEn =
	/\b(?:collect|us(?:e|es|ed|ing)|process|gather|obtain|receiv|record)\w*\b.*?(?:\bin order to|\bso that|\bto|\bfor)\b(.*)$|^(?:in order )?to\b([^,]*),/u;

/** The part of a sentence that says what for: 我们收集订单号，用于改善服务 has a function in its data alone. */
function purposeIn({ tag, plain }: Line): string {
	// A row of a table names its function in a cell of its own.
	if (tag === "tr") return plain;
	const parts = plain.match(purposeZh) ?? [];
	const english = purposeEn.exec(plain);
	return parts.join(" ") || english?.[1] || english?.[2] || plain;
}

const namesFunction = (text: string): boolean =>
	new RegExp(functionZh.source, "u").test(text) || new RegExp(functionEn.source, "u").test(text);

/** Sentences that state a purpose in stock words, with no function that it serves; and how many state a purpose at all. */
export function vaguePurposes(lines: readonly Line[]): { vague: Quote[]; stated: number } {
	const vague: Quote[] = [];
	let stated = 0;
	for (const line of lines) {
		if (line.isHeading || !purposeSign.test(line.plain)) continue;
		if (!collects.test(`${line.plain}\n${line.under}`)) continue;
		const purpose = purposeIn(line);
		const stock = stockZh.test(purpose) || stockEn.test(purpose);
		if (stock || namesFunction(line.plain)) stated++;
		if (stock && !namesFunction(purpose)) vague.push(line);
	}
	return { vague, stated };
}

const placeholder =
	/[【[（(<{][^】\]）)>}\n]{0,10}(?:填写|填入|公司名称|公司全称|产品名称|应用名称|app名称|平台名称|单位名称|联系方式|联系电话|邮箱地址|注册地址|日期)[^】\]）)>}\n]{0,10}[】\]）)>}]|请按[^。]{0,10}填写|请(?:在此)?填写|此处填写|(?:x{2,}|×{2,}|某某|＿{2,}|_{3,})(?:公司|科技|网络|平台|app|有限|集团|年|月|日|省|市|@)|20x{1,2}年|\d{3,4}-x{3,}|xxx+@|@xxx+\.|本模板|示例文本|\blorem ipsum\b|\{\{[^}]{1,40}\}\}|\$\{\w+\}|\b(?:\w+@)?(?:example|yourcompany|yourdomain|your-?domain|yoursite|yourname)\.(?:com|org|net|github\.io)\b|\[(?:your |the |insert |our )?(?:company|business|website|app|legal entity|contact|email|e-mail|address|date|jurisdiction|country|name|phone|product|service)\b[^\]\n]{0,40}\]|\[insert\b[^\]]{0,40}\]|<(?:company|app|your)[ _-]?\w*>|\byour company name\b|\bcompany name here\b/u;

/** Blanks that whoever adapted a template left unfilled. */
export function placeholders(lines: readonly Line[]): Quote[] {
	return lines.flatMap(({ block, plain }) => {
		const match = placeholder.exec(plain);
		// A code sample in a help page shows blanks on purpose.
		return match && !/\bcurl\b|<script|示例代码/u.test(plain) ? [{ block, text: match[0] }] : [];
	});
}

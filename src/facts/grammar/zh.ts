import type { Grammar } from "./grammar.ts";

const agree = "(?:同意|接受|认可|遵守|遵循|遵从|授权|认同|承诺|愿意|服从|签署)";
const reading =
	"(?:阅读|阅览|详阅|看过|读过|读完|看完|查看|知悉|知晓|知情|获悉|了解|理解|导读|明白|清楚|浏览|确认|审阅)";
const manner =
	"(?:已经|已|仔细|认真|详细|完整|充分|全文|完全|完毕|均|并且|并|且|而且|及|和|与|、|，|,|自愿|单独|另行|在此|兹|特此|声明|郑重|明确|全部|以上|上述|所有|后|内容|过|了|是的|是|请|勾选|打勾|表示|愿|一致|无条件|确定)";
const self = "(?:我们|我方|我司|我|本人|本公司|吾)";
const title =
	"(?:《[^》]{1,40}》|“[^”]{1,40}”|<[^>]{1,40}>|「[^」]{1,40}」|是(?:其|孩子|儿童|该儿童)?(?:的)?(?:法定)?(?:监护人|家长|父母)|(?:年满|满)[\\d一二三四五六七八九十]{1,3}周?岁?周?岁|关于|有关于|本站的?|网站的?|平台的?|相关)";

const opening = new RegExp(
	`^[\\s\\d.、√✓☑□☐◯○●*:：·（(\\[【\\-]*(?:(?:${self}|${manner}|${reading}|${title}){0,16})${agree}`,
	"u",
);
const readAndAgreed = new RegExp(`(?:已|已经)(?:${manner}){0,5}${reading}(?:[^。；]{0,24}?)${agree}`, "u");
const question = /(?:您|你)?是否(?:已)?(?:阅读并)?(?:同意|接受|愿意|允许|授权|订阅|接收|需要订阅)/u;
const receive =
	/^(?:是的?[，,]?|好[，,]?)?(?:我们|我|本人)?(?:愿意|想要?|希望|要|同意|乐意|可以|请|需要|允许)?(?:定期|及时|通过[^，。]{0,16}|以[^，。]{0,10}|第一时间)?(?:接收|收到|订阅|收取|获取|获得|得到|接受)/u;
const mailed = /营销|行销|推广|促销|优惠|广告|商业|资讯|邮件|短信|简讯|电子报|活动|新闻|推荐|期刊|周刊|动态/u;
const sendMe = /(?:向|给|为)(?:我|本人)(?:发送|推送|推荐|寄送|发|提供)/u;
const allow =
	/^(?:我|本人)?(?:允许|授权|委托)[^。]{0,40}(?:收集|使用|获取|取得|处理|共享|提供|推送|查询|信息|手机号|访问|读取|头像|昵称|推荐|找到|搜索|认识)|(?:把|将|向)[^，。]{0,12}(?:推荐我|我推荐)/u;

const action =
	"(?:点击|点选|点按|轻触|单击|按下|登录|登入|注册|加入|使用|继续|勾选|选择|提交|下载|进入|绑定|验证|下单|完成|参与|访问|浏览|安装|报名|支付|购买|开通|认证|预约|申请|授权|发布|送出|关闭|上传|结算|创建|点|按)";
const becomes =
	"(?:即(?:将)?(?:代表|表示|表明|视为|视同|意味着?|意味|默认|为|认为|等于|示|意指|已|您|你|同意|接受|阅读)|(?:就|则|将|均|都|被)?(?:代表|表示|表明|视为|视同|意味着?|默认|等于|等同|说明))";
const implied = new RegExp(`${action}[^。；]{0,60}?${becomes}[^。；]{0,28}?(?:${agree}|${reading}|阅读)`, "u");
const impliedShort =
	/(?:登录|登入|注册|继续|提交|使用|下单|勾选|报名|预约|绑定)(?:即|就)(?:同意|接受|认可)|默认(?:您|你|已)?(?:已)?(?:同意|接受|勾选同意)|(?:视为|视同)(?:您|你|已|用户)*(?:同意|接受)/u;
/** Clauses of the document itself, read by nobody as a request. */
const ownText = /(?:本|该|此)(?:隐私)?(?:政策|协议|条款|声明|服务条款|合同|规则|公约)/u;
const clause =
	/^(?:第[一二三四五六七八九十\d]+[条章款]|[\d.]+\d|[（(]?[一二三四五六七八九十\d]+[）)、.])|(?:修改|变更|更新|修订|调整)(?:后|本|的)|甲方|乙方|以下简称|(?:本站|本公司|公司|平台)(?:有权|可以?|将)/u;

const aboutConsent =
	/(?:征得|征求|获得|取得|经过?|未经|事先|得到|须经|需经|经由|基于|除非|如果?您?不|若您?不|撤回|撤销|需要?您?的?|无需|请求)(?:您|你|用户|其|对方|监护人|被收集者|我们|他人|本人|相关)?(?:的|事先|明示|书面|单独|明确|另行|再次)*(?:同意|授权)|(?:同意|授权)(?:的情况下|后，?我们|的前提|的范围|的方式|之前|前，|的除外)/u;
const refuse =
	/^(?:我|本人)?(?:不同意|不接受|(?:全部)?拒绝|拒絕|暂不|暫不|不授权|不允许|残忍拒绝|狠心(?!注销|删除)|忍痛|放弃|不了)|^(?:仅浏览|[仅只](?:接受|使用|允许|限)?(?:必要|必需|基本))/u;
const pleaseRead =
	/(?:请|敬请|务必)(?:您|你|务必|先|仔细|认真|点击|点此|前往|审慎|详细|在[^，。]{0,12}前)*(?:阅读|查看|了解|参阅|详阅|勾选|同意)/u;
const noticed = new RegExp(`^[\\s√✓☑□☐*]*(?:${self})?(?:${manner}){0,5}${reading}`, "u");
const seeAlso = /(?:详见|参见|请见|查看|了解更多)[^。]{0,12}(?:《|政策|协议|条款)/u;

/** A report on default ticks speaks of pages and users; a page that assumes speaks to its reader. */
const talksOfDefault = /(?:默认|预先?|提前)(?:被|自动|就|都)*(?:勾选|选中|打勾|打钩)/u;
const toReader = /[您你我]|本人/u;

const agreeing = new RegExp(`${agree}|${reading}`, "u");

/** How Chinese, in either script, asks for agreement, assumes it, or only speaks of it. */
export const zh: Grammar = (s, hits) => {
	if (talksOfDefault.test(s) && !toReader.test(s)) return { stance: "none" };
	if (agreeing.test(s) && (implied.test(s) || impliedShort.test(s))) {
		if (clause.test(s) || (ownText.test(s) && s.length > 40)) return { stance: "none" };
		if (aboutConsent.test(s) && s.length > 80) return { stance: "none" };
		return { stance: "implied" };
	}
	if (refuse.test(s)) return { stance: "refuses" };
	if (aboutConsent.test(s)) return { stance: "none" };
	if (pleaseRead.test(s)) return { stance: "acknowledges" };
	if (s.length <= 260 && opening.test(s)) return { stance: "asks", weak: /^(?:同意|接受|授权)$|^签署/u.test(s) };
	if (s.length <= 160 && readAndAgreed.test(s)) return { stance: "asks" };
	if (question.test(s)) return { stance: "asks" };
	if (s.length <= 120 && (sendMe.test(s) || allow.test(s))) return { stance: "asks" };
	if (s.length <= 120 && receive.test(s) && mailed.test(s)) {
		return { stance: "asks", weak: !hits.some((h) => h.concept === "marketingConsent" && h.strength === "strong") };
	}
	if (s.length <= 120 && noticed.test(s)) return { stance: "acknowledges", noticeOnly: true };
	if (seeAlso.test(s)) return { stance: "acknowledges" };
	return null;
};

import type { WayOutKind } from "../engine/moment.ts";
import { languageOf } from "../words/language.ts";
import { type Hit, match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { takesBack } from "./takesBack.ts";

/** What stands around an entry. */
export interface EntrySigns {
	href: string | null;
	/** Words of its id, class and handler. */
	name: string;
	/** Wording of the other entries of its row set. */
	neighbours: string[];
	/** Wording of the screen, where it is short. */
	screenText?: string;
}

/** An entry is a label. What is longer is a sentence about it. */
const longest = 60;
const question =
	/[?？]|怎么|怎样|如何|什么是|为什么|能否|可以.*吗|\bhow (?:to|do|can)\b|\bwhat (?:is|are|happens)\b|\bwhy\b|\bcan i\b|\bfaq\b/u;
const sentence =
	/[。；;]|，.{12,}|(?:注销|删除)(?:成功|失败|后|之后|将|完成|状态|记录|列表|原因|时间|日期|人数|率)|已注销|被注销|\b(?:deleted|closed|was|will be|successfully)\b|\b(?:users?|members?|customers?) (?:list|table)\b|\brequests$/u;

const accountZh = /(?:账号|账户|用户|会员|个人账|微信授权账号|我的账)/u;
const deleteZh =
	/(?:注销|销户|删除|刪除|关闭|永久删除|作废)(?:我的|您的|该|此|当前|个人|本|用户|会员|平台|登录|这个)*(?:账号|账户|账|用户|会员)(?!信息|资料|记录|列表|组|权限)|(?:账号|账户|用户|会员)(?:的)?(?:注销|销户|刪除|删除|关闭)(?!流程图|率|数)|^销户$|^申请销户$|永久注销|申请注销|我要注销|^注销协议$/u;
const deleteEn =
	/\b(?:delete|close|erase|remove|terminate|cancel|deactivate|disable|destroy)\b(?:\s+(?:or|and|\/)\s*\w+)?\s*(?:my|your|this|the|an)?\s*(?:\w+\s+)?(?:account|profile|user account)\b(?!s\b)|\baccount (?:deletion|closure|removal|deactivation|termination|cancell?ation)\b|^(?:delete|deactivate) me$/u;
const onlyFreeze =
	/\bdeactivat|\bdisable\b|停用|冻结|désactiv|desactiv|disattiv|deaktivier|nonaktif|vô hiệu|ปิดใช้งาน|비활성|휴면/u;
const otherAccounts =
	/\b(?:bank|savings|checking|email|storage|service|test|demo|linked|connected|sub|child|other|social|google|facebook|payment|paypal|ad|admin)[- ]accounts?\b|\baccounts\b|(?:银行|子|绑定|第三方|对公|提现|收款|客户|员工|管理员|关联|邮箱)(?:账号|账户|用户)/u;
const adminRow =
	/(?:编辑|修改|查看|禁用|启用|重置密码|分配角色|详情|授权)|\b(?:edit|view|ban|suspend|reset|role|permissions?|impersonate)\b/u;
const notAccount =
	/营业执照|企业|公司|发票|户口|户籍|证书|许可证|登记|设备|驾驶|车辆|卡|实例|令牌|token|订单|域名|备案|商标|工商|税务|单位|基金|保单/u;
const logOutZh =
	/注销登[录入]|安全注销|退出登[录入]|退出(?:当前)?(?:账号|账户|系统|登录)|登出|安全退出|注销系统|退出当前|^退出$/u;
const logOutAddress = /log-?_?out|sign-?_?out|log-?_?off|loginout|exit|tuichu|quit/iu;
const deleteAddress =
	/(?:account|user|member|profile)[-_/]?(?:delete|delet|cancel|close|destroy|remove|cancell|deactivate|logoff|deregister)|(?:delete|cancel|close|destroy|remove|deactivate|deregister|unregister)[-_/]?(?:account|user|profile|my|me)|zhuxiao|writeoff|deregist|unregister|cancellation|logoff[-_/]?account/iu;
const settingsWords =
	/账号与安全|账户与安全|账号安全|账户安全|修改密码|更换手机|绑定手机|修改手机|隐私设置|实名认证|登录密码|支付密码|绑定邮箱|清除缓存|设备管理|关于我们|消息通知|个人资料|change password|security|log ?out|sign ?out/u;
const topBar = /欢迎|您好|你好|修改密码|个人中心|首页|控制台|消息|管理员|admin|welcome|hello/u;

const has = (hits: readonly Hit[], concept: Hit["concept"], strength: "strong" | "weak" = "strong") =>
	hits.some((hit) => hit.concept === concept && hit.strength === strength);

/**
 * The way out that an entry's short label offers; null for what is none. The senses of 注销 (account,
 * log-out, licence) are told apart by the noun, then by address and neighbours.
 */
export function wayOutOf(text: string, signs: EntrySigns): WayOutKind | null {
	const plain = simplify(normalise(text)).replace(/^[\s>›»·•|-]+|[\s>›»→|]+$/gu, "");
	if (!plain || plain.length > longest || question.test(plain)) return null;
	const hits = match(plain);
	if (logOutZh.test(plain) || (has(hits, "logout") && plain.length <= 30)) return "log-out";
	const address = `${signs.href ?? ""} ${signs.name}`;
	if (deletesAccount(plain, hits, address, signs)) return "delete-account";
	if (sentence.test(plain)) return null;
	return otherWay(plain, hits);
}

function deletesAccount(plain: string, hits: readonly Hit[], address: string, signs: EntrySigns): boolean {
	if (sentence.test(plain) || otherAccounts.test(plain) || notAccount.test(plain.replace(accountZh, ""))) return false;
	if (inAdminTable(signs)) return false;
	if (deleteZh.test(plain) || deleteEn.test(plain)) return true;
	if (/^(?:确认|确定|狠心|残忍|继续|立即|坚持|仍要|仍然)?(?:注销)(?:我的|\(.*\))?$/u.test(plain))
		return bareMeansAccount(address, signs);
	if (/^deactivate$/u.test(plain)) return signs.neighbours.some((n) => settingsWords.test(simplify(normalise(n))));
	const foreign = hits.find((h) => h.concept === "accountDeletion" && h.lang !== "zh-CN" && h.lang !== "en");
	if (!foreign) return false;
	if (foreign.strength === "strong") return true;
	return (
		onlyFreeze.test(plain) ||
		(foreign.lang === "ja" && languageOf(signs.neighbours.join("")) === "ja") ||
		foreign.lang === "ko"
	);
}

/** A row of user management: the same label again and again, beside edit and role. */
function inAdminTable({ neighbours }: EntrySigns): boolean {
	if (neighbours.length < 1 || neighbours.length > 6) return false;
	const plain = neighbours.map((t) => simplify(normalise(t)));
	return (
		plain.filter((n) => adminRow.test(n) && n.length <= 8).length >= 1 &&
		plain.every((n) => n.length <= 8) &&
		!plain.some((n) => settingsWords.test(n))
	);
}

/** 注销 alone: an account's end among settings rows or by its address, a log-out in a top bar. */
function bareMeansAccount(address: string, signs: EntrySigns): boolean {
	if (deleteAddress.test(address)) return true;
	if (logOutAddress.test(address)) return false;
	const plain = signs.neighbours.map((t) => simplify(normalise(t)));
	const hasLogOut = plain.some((n) => logOutZh.test(n));
	if (hasLogOut) return true;
	// 修改密码 stands in a top bar as often as among settings; the other rows tell.
	if (plain.filter((n) => settingsWords.test(n) && !topBar.test(n)).length >= 2) return true;
	if (plain.some((n) => topBar.test(n)) && plain.length <= 6) return false;
	return (
		plain.filter((n) => settingsWords.test(n)).length >= 2 ||
		/注销[^。]{0,20}账[号户]|注销后[^。]{0,40}(?:无法恢复|清空|清除|永久)/u.test(normalise(signs.screenText ?? ""))
	);
}

const withdraw =
	/撤回|撤销(?:授权|同意|隐私)|取消授权|解除授权|收回授权|授权管理|管理授权|隐私授权|\b(?:withdraw|revoke)\b[^.]{0,30}\b(?:consent|access|authori[sz]ation|permission)\b|\bdo not (?:sell|share)\b|\b(?:your )?privacy choices\b|\b(?:manage|cookie|consent|privacy) (?:consent|preferences|choices)\b|\bopt[ -]out of\b/u;
const complain =
	/投诉|^举报(?:中心|投诉)?$|意见反馈|问题反馈|用户反馈|\bcomplain|\bgrievance|\breport a (?:privacy|problem)/u;
const exportData =
	/(?:导出|下载|获取)(?:我的|您的|个人)*(?:数据|信息|资料|个人信息)(?:副本)?$|个人信息(?:副本|导出|下载)|\b(?:export|download|request)\b[^.]{0,16}\b(?:my|your|personal|account)\b[^.]{0,10}\b(?:data|info|information|archive)\b|\bdata export\b/u;
const correct =
	/^(?:修改|编辑|更改|完善|更新|变更)(?:我的|个人|基本|用户|会员|账号)*(?:资料|信息|头像|昵称|手机号?码?|邮箱|个人资料)$|(?:个人|基本|我的)(?:资料|信息)(?:修改|编辑|管理|设置)?$|^(?:编辑|修改)资料$|\b(?:edit|update|change) (?:my |your )?(?:profile|personal (?:information|info|details)|account (?:info|information|details)|details)\b/u;
const declines = /^(?:不同意|拒绝|全部拒绝|暂不同意|不同意并退出|reject all|decline|reject|deny|refuse)$/u;

function otherWay(plain: string, hits: readonly Hit[]): WayOutKind | null {
	if (takesBack(plain) || withdraw.test(plain)) return "withdraw-consent";
	if (exportData.test(plain) || has(hits, "exportData")) return "export-data";
	if (complain.test(plain) && plain.length <= 16 + (languageOf(plain) === "en" ? 24 : 0)) return "complain";
	if (correct.test(plain)) return "correct-data";
	if (declines.test(plain)) return "decline";
	const foreign = (concept: Hit["concept"]) =>
		hits.some((h) => h.concept === concept && h.strength === "strong" && h.lang !== "en" && h.lang !== "zh-CN");
	if (foreign("withdrawConsent")) return "withdraw-consent";
	if (foreign("correction")) return "correct-data";
	if (foreign("complaintChannel")) return "complain";
	return plain.length <= 30 && foreign("decline") ? "decline" : null;
}

/** Elements of one block: of 200 elements, 10 are inputs, and one of these is a tick. */
const BLOCK = 200;
/** Elements around the blocks: html, head, meta, title, style, body, header, main, form. The last block makes room. */
const FRAME = 9;
/** Answers in a block, and elements in an answer. */
const ANSWERS = 20;
const ANSWER = 6;

const fields = [
	["手机号", "phone", "tel", "用于登录和找回密码，请填写常用号码"],
	["验证码", "smsCode", "text", "短信验证码 5 分钟内有效"],
	["Password", "password", "password", "At least 8 characters with a number"],
	["真实姓名", "realName", "text", "与证件上的姓名一致"],
	["Email address", "email", "email", "We send receipts to this address"],
	["身份证号", "idNumber", "text", "仅用于实名认证"],
	["Date of birth", "birthday", "text", "You must be over 14 to use the service"],
	["收货地址", "address", "text", "详细到门牌号"],
	["Company (optional)", "company", "text", "Shown on your invoices"],
] as const;

const ticks = [
	["我已阅读并同意", "《用户服务协议》", "《隐私政策》"],
	["I have read and agree to the ", "Terms of Service", "Privacy Policy"],
	["我愿意接收优惠活动短信和", "营销邮件", "（可退订）"],
	["Keep me signed in on ", "this device", "for 30 days"],
	["同意将订单信息共享给", "合作商户", "用于送货"],
	["全选以上商品并", "加入清单", "稍后结算"],
] as const;

const talk = [
	["怎样修改手机号？", "登录后在设置中选择账号与安全，再按提示验证旧号码。", "更新于本周"],
	["When is my order shipped?", "Orders placed before noon leave our warehouse on the same day.", "Updated weekly"],
	["为什么需要实名认证？", "依照相关规定，发布内容前需要完成认证；不认证仍可浏览。", "帮助中心"],
	["How do I use a coupon?", "Open the cart, choose the coupon and check the price before you pay.", "Help centre"],
	["会员积分如何计算？", "每消费一元累计一分，积分在次月自动到账，可在个人中心查看。", "会员规则"],
] as const;

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function field(block: number, at: number): string {
	const [label, name, type, help] = of(fields, at);
	const id = `${name}-${block}-${at}`;
	return `<div class="row"><label for="${id}">${label}</label><span class="mark">*</span><div class="control"><input id="${id}" name="${name}${block}" type="${type}" placeholder="${label} ${block}"></div><p class="help">${help}<a href="/help/${id}">?</a></p></div>`;
}

function tick(block: number): string {
	const [before, first, second] = of(ticks, block);
	const state = block % 4 === 0 ? " checked" : "";
	return `<div class="agree"><label><input type="checkbox" name="tick${block}"${state}><span>${before}<a href="/terms/${block}">${first}</a><a href="/privacy/${block}">${second}</a></span></label></div>`;
}

function answer(block: number, at: number): string {
	const [question, text, source] = of(talk, block + at);
	return `<li><div class="card"><strong>${question} (${block}.${at})</strong><p>${text}</p><span>${source}</span><a href="/faq/${block}/${at}">更多</a></div></li>`;
}

function block(at: number, answered: number): string {
	const rows = fields.map((_, i) => field(at, i)).join("");
	const answers = Array.from({ length: answered }, (_, i) => answer(at, i)).join("");
	return `<section><h3>第 ${at + 1} 步 Step ${at + 1}</h3><p>请填写以下信息，带 <strong>*</strong> 的为必填项。<a href="/why/${at}">Why we ask</a></p>${rows}${tick(at)}<ul>${answers}</ul><div class="foot"><p>第 ${at + 1} 步，共多步</p><a href="#">返回</a><button type="button">保存</button><button type="button">下一步</button></div></section>`;
}

const style = `body{font:14px/1.6 sans-serif;margin:0;color:#222}main{max-width:760px;margin:0 auto;padding:16px}
.row{display:grid;grid-template-columns:120px auto 1fr 1fr;gap:8px;padding:6px 0}.mark{color:#c00}.help{color:#777;font-size:12px;margin:0}
input:not([type=checkbox]){width:100%;border:1px solid #ccc;border-radius:4px;padding:6px}.agree{padding:12px 0;font-size:12px;color:#555}
ul{list-style:none;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:8px}.card{border:1px solid #eee;border-radius:6px;padding:8px}
.card p{margin:4px 0}.foot{display:flex;gap:8px;align-items:center}button{border-radius:4px;padding:6px 16px}section{border-bottom:1px solid #ddd}`;

/**
 * A long sign-up page of exactly so many elements, a multiple of 200, in Chinese and English: 5 % of
 * them are inputs, one in ten of these is a tick.
 */
export function signUpPage(elements: number): string {
	if (elements % BLOCK) throw new RangeError(`${elements} is no multiple of ${BLOCK}`);
	const blocks = elements / BLOCK;
	const fewer = Math.ceil(FRAME / ANSWER);
	const sections = Array.from({ length: blocks }, (_, at) => block(at, at === blocks - 1 ? ANSWERS - fewer : ANSWERS));
	const lines = Array.from({ length: fewer * ANSWER - FRAME }, (_, at) => `<p>第 ${at} 行 line ${at}</p>`);
	return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>注册 Sign up</title><style>${style}</style></head><body><header>注册账号 Create your account</header><main><form>${[...sections, ...lines].join("\n")}</form></main></body></html>`;
}

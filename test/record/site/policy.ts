import type { Say } from "./shell.ts";

/** What differs between the policy of the unfair site and that of the fair one. */
export interface PolicyOf {
	name: [zh: string, en: string];
	mail: string;
	/** What is said of offers; empty where nothing is. */
	offers: (say: Say) => string;
	/** Rows of the list of third parties. */
	recipients: (say: Say) => string;
	/** How an account is closed. */
	closing: (say: Say) => string;
}

const row = (cells: string[], tag = "td") => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;

export const analyticsRow = (say: Say) =>
	row([
		say("百度统计", "Baidu Tongji"),
		say("北京百度网讯科技有限公司", "Beijing Baidu Netcom Science Technology Co., Ltd."),
		say("统计页面访问次数", "To count visits to pages"),
		say("浏览器标识、访问页面", "Browser identifier, pages visited"),
		"https://tongji.baidu.com/web/help/article?id=330",
	]);

export const replayRow = (say: Say) =>
	row([
		"Hotjar",
		"Hotjar Limited",
		say("录制页面操作以排查故障", "To record actions on pages and find faults"),
		say("浏览器标识、页面操作", "Browser identifier, actions on pages"),
		"https://www.hotjar.com/legal/policies/privacy",
	]);

export const captchaRow = (say: Say) =>
	row([
		say("极验验证", "Geetest"),
		say("武汉极意网络科技有限公司", "Wuhan Jiyi Network Technology Co., Ltd."),
		say("识别机器注册", "To tell people from machines when signing up"),
		say("浏览器标识、鼠标轨迹", "Browser identifier, mouse movements"),
		"https://www.geetest.com/Private",
	]);

/** A policy that tells all but what `of` leaves out. */
export function policyText(say: Say, of: PolicyOf): { title: string; body: string } {
	const name = say(...of.name);
	const head = say("隐私政策", "Privacy Policy");
	const zh = `<p>更新日期：2026年9月1日　生效日期：2026年9月8日</p>
<p>${name}由云杉市${of.name[0]}科技有限公司（以下简称“我们”）运营，注册地址：云杉市临湖区栈桥路7号。</p>
<h2>一、我们收集的信息</h2><table>${row(["业务功能", "收集的信息", "使用目的"], "th")}
${row(["注册与登录", "手机号、短信验证码、密码", "用于创建账号和登录时验证身份"])}
${row(["预订行程", "姓名、邮箱", "用于向酒店提供入住人和发送行程单"])}
${row(["兴趣选择", "感兴趣的目的地", "用于排列目的地列表"])}</table>${of.offers(say)}
<h2>二、第三方SDK清单</h2><table>${row(["SDK名称", "运营主体", "使用目的", "收集的信息", "隐私政策链接"], "th")}${of.recipients(say)}</table>
<h2>三、共享</h2><p>除上表所列情形外，未经您的单独同意，我们不会向第三方共享您的个人信息。</p>
<h2>四、存储与保护</h2><p>您的个人信息存储于中华人民共和国境内，不向境外提供。账号信息保存至您注销账号为止，行程订单自完成之日起保存三年，超出期限后我们会删除或匿名化处理。我们采用传输加密、访问控制等措施保护信息。</p>
<h2>五、您的权利</h2><p>您可以在“账号—个人资料”中查阅和更正您的个人信息，也可以在“账号—个人资料”中删除您的个人信息。</p>
<p>您可以在“账号—隐私设置”中撤回同意，撤回不影响其他功能。</p><p>我们将在10个工作日内答复您的请求。</p>
<h2>六、注销账号</h2>${of.closing(say)}
<h2>七、未成年人</h2><p>我们不面向不满十四周岁的儿童提供服务，一旦发现误收集会立即删除。</p>
<h2>八、政策更新</h2><p>本政策变更时，我们会通过弹窗告知您；目的、方式变化的，会重新征得您的同意。</p>
<h2>九、投诉与联系</h2><p>个人信息保护负责人邮箱：${of.mail}。您可以向其投诉、举报，我们将在10个工作日内处理并答复。</p>`;
	const en = `<p>Last updated: 1 September 2026. In force from 8 September 2026.</p>
<p>${name} is operated by ${name} Ltd ("we", "us"). Our registered office is at 7 Pier Road, Alderford.</p>
<h2>What we collect and why</h2><table>${row(["Function", "Information", "Purpose"], "th")}
${row(["Sign-up and sign-in", "Mobile phone number, verification code, password", "To create your account and verify you when you sign in"])}
${row(["Booking a trip", "Full name, e-mail address", "To tell the hotel who arrives and send you the itinerary"])}
${row(["Interests", "Places you are interested in", "To order the list of places"])}</table>${of.offers(say)}
<h2>Third-party SDKs</h2><table>${row(["Name", "Company", "Purpose", "Data", "Privacy policy"], "th")}${of.recipients(say)}</table>
<h2>Sharing</h2><p>Apart from the list above we do not share your personal information with third parties unless you agree separately.</p>
<h2>Storage</h2><p>Your personal information is stored on servers in the United Kingdom and is not transferred abroad. We keep it until you delete your account, bookings for three years from the trip, and then delete or anonymise it. We use encryption and access control.</p>
<h2>Your rights</h2><p>You can access and correct your personal information in Account, Profile, and delete it there.</p>
<p>You can withdraw your consent at any time in Account, Privacy settings.</p><p>We answer your requests within 10 working days.</p>
<h2>Deleting your account</h2>${of.closing(say)}
<h2>Children</h2><p>Our service is not directed at children under 14. If we learn that we hold a child's information we delete it.</p>
<h2>Changes</h2><p>When this policy changes we tell you in a notice on the site and ask for your consent again where it is concerned.</p>
<h2>Contact and complaints</h2><p>Our privacy team: ${of.mail}. You may send complaints there; we answer within 10 working days.</p>`;
	return { title: `${head} - ${name}`, body: `<h1>${name}${say("", " ")}${head}</h1>${say(zh, en)}` };
}

import type { Evidence, Finding, Text } from "../engine/finding.ts";
import { serviceTypes } from "../law/necessary.ts";
import { purposeWords } from "./requestWording.ts";
import { signText } from "./signWording.ts";
import { carriedText, permissionWords, vendorKindWords } from "./vendorWording.ts";
import { layerWords, placeWords, text } from "./wording.ts";

/** Kinds of personal information, by `datum`. */
const datumWords: Readonly<Record<string, Text>> = {
	phone: text("Phone number", "手机号"),
	email: text("E-mail address", "电子邮箱"),
	realName: text("Name", "姓名"),
	idNumber: text("Identity document number", "证件号码"),
	idPhoto: text("Photo of an identity document", "证件照片"),
	bankCard: text("Bank card", "银行卡"),
	biometric: text("Biometric data", "生物识别信息"),
	location: text("Location", "位置"),
	preciseLocation: text("Precise location", "精准位置"),
	health: text("Health", "健康信息"),
	religionPoliticsRace: text("Religion, politics or origin", "宗教、政治或民族信息"),
	sexuality: text("Sexuality", "性取向"),
	minorData: text("Data of a minor", "未成年人信息"),
	birthDate: text("Date of birth", "出生日期"),
	gender: text("Gender", "性别"),
	address: text("Address", "地址"),
	contacts: text("Contacts", "通讯录联系人"),
	income: text("Income", "收入资产"),
	employment: text("Occupation or employer", "职业或单位"),
	maritalStatus: text("Marital status", "婚姻状况"),
	socialAccount: text("Social account", "社交账号"),
	deviceId: text("Device identifier", "设备标识"),
	credential: text("Sign-in secret", "登录凭证"),
	username: text("User name", "用户名"),
	nickname: text("Nickname", "昵称"),
	password: text("Password", "密码"),
	code: text("One-time code", "验证码"),
	captcha: text("Captcha", "图形验证码"),
	other: text("Other", "其他"),
};

/** The kind of personal information in words; an id that is not known stands for itself. */
export function datumText(datum: string): Text {
	return Object.hasOwn(datumWords, datum) ? (datumWords[datum] as Text) : text(datum, datum);
}

const evidenceWords: Readonly<Record<string, Text>> = {
	means: text("Means", "形式"),
	now: text("State now", "当前状态"),
	byDefault: text("State by default", "默认状态"),
	setBy: text("Set by", "设置者"),
	polarity: text("Wording", "表述方向"),
	required: text("Needed to go on", "必选才能继续"),
	requiredBy: text("Known to be needed by", "必选依据"),
	enabled: text("Can be changed", "可更改"),
	purposes: text("Purposes", "同意内容"),
	storageKey: text("Storage key", "存储键名"),
	items: text("Consents it sets", "所涉同意项数"),
	documents: text("Documents", "相关文件"),
	documentsWithoutLink: text("Documents without a link", "无链接的文件数"),
	links: text("Links", "链接"),
	data: text("Personal information asked for", "收集的个人信息"),
	place: text("Place", "位置"),
	distance: text("Distance from the form, px", "与表单距离（px）"),
	reach: text("Document reached", "文件可达性"),
	via: text("Offered by", "提供方式"),
	address: text("Address", "地址"),
	shown: text("Shown", "可见"),
	pressable: text("Looks as if it can be pressed", "看起来可点击"),
	fontSize: text("Font size, px", "字号（px）"),
	contrast: text("Contrast", "对比度"),
	ownFontSize: text("Its font size, px", "自身字号（px）"),
	ownContrast: text("Its contrast", "自身对比度"),
	neighbours: text("Entries beside it", "相邻项数量"),
	neighboursFontSize: text("Their font size, px", "相邻项字号（px）"),
	neighboursContrast: text("Their contrast", "相邻项对比度"),
	neighboursPressable: text("Of them look as if they can be pressed", "其中看起来可点击"),
	button: text("Button", "按钮"),
	beforeButton: text("Stands before the button", "位于按钮之前"),
	layer: text("Layer", "所在层"),
	accept: text("To accept", "同意按钮"),
	acceptFontSize: text("Its font size, px (accept)", "同意按钮字号（px）"),
	acceptContrast: text("Its contrast (accept)", "同意按钮对比度"),
	acceptArea: text("Its area, px² (accept)", "同意按钮面积（px²）"),
	refuse: text("To refuse", "拒绝按钮"),
	refuseFontSize: text("Its font size, px (refuse)", "拒绝按钮字号（px）"),
	refuseContrast: text("Its contrast (refuse)", "拒绝按钮对比度"),
	refuseArea: text("Its area, px² (refuse)", "拒绝按钮面积（px²）"),
	close: text("To close", "关闭按钮"),
	manage: text("To choose in detail", "管理选项"),
	after: text("After", "此前操作"),
	at: text("At, ms", "时间（毫秒）"),
	from: text("From", "变化前"),
	to: text("To", "变化后"),
	screen: text("Signs of the screen", "页面特征"),
	logOut: text("To log out", "退出登录入口"),
	pause: text("To pause the account", "停用账号入口"),
	read: text("Text read", "所读文本"),
	paragraph: text("Paragraph", "段落序号"),
	sentences: text("In the text", "原文语句"),
	count: text("Number found", "数量"),
	stated: text("Purposes stated", "所述目的数"),
	language: text("Language of the text", "文本语言"),
	interfaceLanguage: text("Language of the service", "服务语言"),
	characters: text("Characters", "字符数"),
	meanSentence: text("Mean sentence length", "平均句长"),
	longestParagraph: text("Longest paragraph, characters", "最长段落字符数"),
	workingDays: text("In working days", "折合工作日"),
	entries: text("Entries", "条目"),
	onScreen: text("Consents on the screen", "页面上的同意"),
	asks: text("Sentence that asks", "征求同意的语句"),
	phrases: text("Stock phrases", "笼统表述"),
	ages: text("Guardian needed below the age of", "须监护人同意的年龄（未满）"),
	guardian: text("Guardian", "监护人相关内容"),
	childSign: text("Sign of a child’s account", "儿童账号迹象"),
	buttons: text("Buttons", "按钮"),
	otherWay: text("Another way", "其他方式"),
	beside: text("Text beside the field", "字段旁文字"),
	reason: text("Reason given", "所述目的"),
	consent: text("Consent found", "找到的同意"),
	vendor: text("Third party", "第三方"),
	operator: text("Operator", "运营者"),
	vendorKind: text("What it does", "类型"),
	hosts: text("Hosts", "域名"),
	carries: text("Carried", "携带内容"),
	agreedAt: text("Agreed at, ms", "同意时间（毫秒）"),
	refused: text("Refused by", "拒绝方式"),
	refusedAt: text("Refused at, ms", "拒绝时间（毫秒）"),
	keys: text("Storage keys", "存储键名"),
	perMinute: text("Most in a minute", "每分钟最多次数"),
	whileHidden: text("While the page was hidden", "页面不可见时次数"),
	permission: text("Permission", "权限"),
	api: text("Call", "调用接口"),
	pressed: text("Pressed before", "此前点击"),
	clicks: text("Presses", "点击次数"),
	screens: text("Screens", "页面数"),
	agreeClicks: text("Presses to agree", "同意所需点击"),
	signUp: text("Asked for when signing up", "注册时收集"),
	closing: text("Required when closing the account", "注销时必填"),
	signUpScreens: text("Screens to sign up", "注册页面数"),
	closeScreens: text("Screens to close the account", "注销页面数"),
	signUpClicks: text("Presses to sign up", "注册点击次数"),
	closeClicks: text("Presses to close the account", "注销点击次数"),
	intervals: text("Seconds after the refusal", "距拒绝的秒数"),
	later: text("Seen again at, ms", "再次出现时间（毫秒）"),
	service: text("Kind of service, chosen by a person", "服务类型（用户选择）"),
	necessary: text("Necessary for that kind, of what forms ask for", "该类型的必要信息（表单项）"),
	markedOptional: text("Called optional", "标注选填"),
	screensRead: text("Screens read", "所读页面"),
	linkedAtSignUp: text("Linked at sign-up", "注册时的链接页面"),
	mayLeadThere: text("Entry that may lead there", "可能通往的条目"),
	consents: text("Consents of their own", "单独同意选项"),
	notDeclared: text("Asked for, not in the policy", "表单收集而政策未列明"),
	declaredNotSeen: text("In the policy, not seen here", "政策列明而本次未见收集"),
};

/** Words for the codes that stand as values, by the key that they stand under. */
const codeWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
	purposes: purposeWords,
	place: placeWords,
	layer: layerWords,
	data: datumWords,
	necessary: datumWords,
	service: Object.fromEntries(serviceTypes.map(({ key, name }) => [key, name])),
	notDeclared: datumWords,
	declaredNotSeen: datumWords,
	signUp: datumWords,
	closing: datumWords,
	vendorKind: vendorKindWords,
	permission: permissionWords,
	requiredBy: {
		attribute: text("the required attribute", "required 属性"),
		aria: text("aria-required", "aria-required 属性"),
		mark: text("a mark in the wording", "文字标记"),
		"disabled-submit": text("a button that stays disabled without it", "不选则按钮不可用"),
	},
	reach: {
		ok: text("opened", "已打开"),
		dead: text("does not open", "无法打开"),
		empty: text("opens empty", "打开后无内容"),
		"not-a-policy": text("opens something else", "打开后并非该文件"),
		"not-checked": text("not opened", "未打开"),
	},
	via: {
		link: text("a link", "链接"),
		handler: text("a script", "脚本"),
		text: text("mere text", "纯文字"),
	},
};

function wordOf(key: string, value: string | number): Text {
	if (key === "screen") return signText(String(value));
	if (key === "carries") return carriedText(String(value));
	const words = Object.hasOwn(codeWords, key) ? codeWords[key] : undefined;
	const word = words && Object.hasOwn(words, value) ? words[value] : undefined;
	return word ?? text(String(value), String(value));
}

function valueText(key: string, value: Evidence[string]): Text {
	if (typeof value === "boolean") return value ? text("yes", "是") : text("no", "否");
	if (value === null || value === undefined) return text("none", "无");
	if (typeof value !== "object") return wordOf(key, value);
	if (value.length === 0) return text("none", "无");
	const parts = value.map((entry) => wordOf(key, entry));
	return text(parts.map(({ en }) => en).join(", "), parts.map(({ zh }) => zh).join("、"));
}

/** What the state of a request and its traits say already. */
const saidByState = new Set(["means", "now", "byDefault", "setBy", "polarity", "required", "enabled", "purposes"]);

/** The figures that a finding rests on, as name and value in words; names not known stand for themselves. */
export function evidenceTexts({ evidence }: Finding, aboutRequest: boolean): { name: Text; value: Text }[] {
	return Object.entries(evidence)
		.filter(([key, value]) => !(aboutRequest && (saidByState.has(key) || (key === "requiredBy" && value === null))))
		.map(([key, value]) => ({
			name: Object.hasOwn(evidenceWords, key) ? (evidenceWords[key] as Text) : text(key, key),
			value: valueText(key, value),
		}));
}

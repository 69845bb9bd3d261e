/** How policies name one kind of datum; ids as in the law's lexicon. Held against a line's `plain` form. */
interface Naming {
	zh: RegExp;
	en: RegExp;
}

/**
 * Words that name a kind only where they are an item of a list: "your name, age and address", 姓名、电话、地址.
 * In a sentence they belong to something else as often ("the name of our company", 手机型号).
 */
const items: ReadonlyMap<string, string> = new Map(
	[
		["phone", "电话 手机 phone phones telephone mobile cell"],
		["email", "邮件 信箱 email emails e-mail"],
		["realName", "称呼 名字 name names"],
		["location", "位置 location locations"],
		["address", "地址 address addresses"],
		["socialAccount", "微信 qq 微博"],
		["health", "health"],
		["birthDate", "age"],
		["contacts", "contacts"],
		["employment", "education profession"],
	].flatMap(([kind = "", words = ""]) => words.split(" ").map((word) => [word, kind] as const)),
);
const betweenItems =
	/[|、，,;；:：(（/。.—–]|[)）](?![\u4e00-\u9fff])|[和及或与等]|\b(?:and|or|your|including|includes?|such as|like|optional)\b/u;

/**
 * Kinds of personal information as policies name them. Chinese text uses Latin words as well (IMEI, e-mail), so
 * those stand in both.
 */
const namings: Readonly<Record<string, Naming>> = {
	phone: {
		zh: /手机号|手提电话|(?:移动|行动|联系|联络|固定|家庭|办公|手机)电话|电话号码|座机|本机号码|\bphone\b/u,
		en: /\b(?:(?:tele|cell|mobile )?phone|mobile|cell|contact) numbers?\b|\bphone details\b|\b(?:cell|mobile) phone\b(?! (?:settings|apps?|operat|device|model))/u,
	},
	email: {
		zh: /邮箱|电子(?:邮[件箱]|信箱)|电邮|邮件地址|e-?mail/u,
		en: /\be-?mail (?:address|id\b)/u,
	},
	realName: {
		zh: /姓名|真实名[字称]|真名|姓氏/u,
		en: /\b(?:full|first|last|real|legal|middle|given|family|maiden|cardholder'?s?) names?\b|\bsurnames?\b/u,
	},
	idNumber: {
		zh: /身[份分]证|公民身份号码|证件(?:号|类型|信息)|护照|驾驶证|驾照|居留证|居住证|军官证|社会?保[险障]?号|社保号|统一编号/u,
		en: /\bpassports?\b|\b(?:identity|identification|national id|id|resident) cards?\b|\b(?:national |government[- ]issued |personal |tax )?(?:id|identity|identification|insurance) numbers?\b|\bnational ids?\b|\bsocial security\b|\bssn\b|\bdriver'?s?'? licen[cs]e|\bgovernment[- ]issued (?:id|identif|document)|\btaxpayer id/u,
	},
	idPhoto: {
		zh: /(?:身[份分]证件?|证件|护照|驾驶证)(?:的)?(?:照片?|相片|图[片像]|影[像印]|扫描件?|复印件|正反面|正面|反面)|手持(?:身[份分]证|证件)|证件照/u,
		en: /\b(?:photo(?:graph)?s?|images?|pictures?|cop(?:y|ies)|scans?|selfie) of (?:your |an? |the )?(?:[a-z-]+ ){0,2}(?:id|identity|identification|passport|driver|licen[cs]e|document)|\b(?:id|identity document|passport) (?:photo|image|scan|cop(?:y|ies))/u,
	},
	bankCard: {
		zh: /银行(?:卡|账|帐)|(?:信用|储蓄|借记|支付)卡|支付(?:账|帐)|卡号|收款账[号户]|(?:提现|结算)账[号户](?!余额)|\b(?:cvv2?|cvc|iban)\b/u,
		en: /\b(?:credit|debit|bank|payment)(?: or (?:credit|debit|bank|payment))? cards?\b|\b(?:bank|financial) accounts?\b|\bcard (?:numbers?|details|information)\b|\bpayment (?:details|information|methods?|instruments?|data)\b|\b(?:billing|bank) (?:details|information)\b|\biban\b|\bcvv\b/u,
	},
	biometric: {
		zh: /人脸|面容|面部|脸部|刷脸|(?<!设备|浏览器|文件|数字)指纹|声纹|虹膜|掌纹|步态|基因|生物(?:识别|特征)|活体/u,
		en: /\bbiometric|\bfac(?:e|ial) (?:scans?|images?|recognition|geometry|features?|data|id\b|templates?|photos?)|\bfaceprints?|(?<!(?:browser|device|digital) )\bfingerprints?(?!ing)\b|\bvoice ?prints?\b|\biris\b|\bretina|\bpalm ?prints?\b|\bgenetic (?:data|information)/u,
	},
	location: {
		zh: /(?:地理|粗略|大致|当前|所在|您的|设备|具体)(?:地理)?位置|位置(?:信息|权限|数据|服务)|(?<!快速|帮助|准确|及时)定位(?!并|问题|故障|错误|原因|异常|崩溃|及修复|和修复|bug)/u,
		en: /\bgeo-?location|\b(?:your|current|approximate|coarse|geographic(?:al)?|device(?:'s)?|physical|user) locations?\b|\blocations? (?:data|information|services?|permissions?|of your (?:device|phone))/u,
	},
	preciseLocation: {
		zh: /(?:精[确准]|实时)的?(?:地理)?(?:位置|定位)|经纬度|行踪|轨迹|\bgps\b/u,
		en: /\bgps\b|\b(?:precise|exact|fine|real-time|background)(?: geographic(?:al)?)? (?:geo-?)?locations?\b|\blocation history|\b(?:latitude|longitude)\b/u,
	},
	health: {
		zh: /(?<!系统|运行|服务)健康(?!状态检|发展|成长|有序|上网|的网络)|病历|病史|病情|疾病|症状|过敏|体检|血型|孕期|经期|月经|生理期|身高|体重|心率|(?<!同)步数|睡眠|疫苗|处方|诊断(?:记录|结果)|医疗(?:记录|信息|数据)|就诊/u,
		en: /\bhealth(?:care)? (?:data|information|conditions?|records?|status|history|details|metrics)|\bmedical\b|\bheart rate|\ballerg|\bsymptoms?\b|\bdiagnos[ei]s\b|\bpregnan|\bdisabilit|\bmedications?\b|\bprescriptions?\b|\bvaccin|\bblood (?:type|pressure|glucose)|\b(?:height|weight),? (?:and|or) (?:height|weight)\b|\bfitness data|\bmenstrua/u,
	},
	religionPoliticsRace: {
		zh: /宗教|信仰|政治面貌|政治(?:倾向|观点|主张|立场)|(?<!中华)民族(?!仇恨|歧视|团结|感情|尊严|精神|复兴)|种族|族裔|党派|工会/u,
		en: /\breligio|\bpolitical (?:opinions?|views?|affiliations?|beliefs?)|\brac(?:e|ial)\b(?! condition)|\bethnic|\btrade[- ]union|\bphilosophical beliefs?/u,
	},
	sexuality: {
		zh: /性取向|性倾向|性偏好|性生活/u,
		en: /\bsexual (?:orientation|preferences?)|\bsex life\b/u,
	},
	minorData: {
		zh: /(?:儿童|孩子|宝宝|未成年人|子女|学生)的?(?:姓名|生日|年龄|性别|出生|学校|年级|个人信息|信息|资料|照片)|宝宝|监护人的?(?:姓名|身份|电话|手机|邮箱|联系|信息)|家长的?(?:姓名|电话|手机|邮箱|联系)|年级|班级|就读学校|学籍/u,
		en: /\bchild(?:ren)?'?s?'? (?:(?:first |full )?name|data|information|personal|age|date of birth|birth|photo|school|grade)|\b(?:student|pupil)'?s?'? (?:name|data|information|record|id)|\b(?:school|grade|class) (?:name|level|of your child)\b|\b(?:parent|guardian)'?s?'? (?:name|e-?mail|phone|contact)/u,
	},
	birthDate: {
		zh: /生日|出生|年龄(?!段?(?:限制|要求|不满))/u,
		en: /\bdates? of birth|\bbirth ?(?:date|day|year)|\bdob\b|\byear of birth|\bage (?:range|group|bracket)/u,
	},
	gender: {
		zh: /性别/u,
		en: /\bgender\b|\bsex\b(?! life| offen)/u,
	},
	address: {
		zh: /(?:收货|收件|邮寄|邮政|配送|送货|家庭|居住|现住|常住|户籍|通[信讯]|联系|详细|办公|账单|寄送|安装|上门|取件|发票)地址|住[址所]|常住地|居住地|户籍地?|籍贯|邮(?:政编码|编)|所在(?:地区|城市|省)/u,
		en: /\b(?:postal|mailing|delivery|shipping|billing|home|street|residential|physical|work|business)(?:[ /]+(?:(?:and|or) )?(?:postal|mailing|delivery|shipping|billing|home))? address(?:es)?\b|\b(?:zip|post(?:al)?) ?codes?\b/u,
	},
	contacts: {
		zh: /通[讯信]录|联系人|联络人|好友(?:列表|关系|信息)|电话簿/u,
		en: /\baddress ?book|\bphone ?book|\bcontacts?[ -]lists?|\blist of contacts|\b(?:your|phone|device|emergency|imported|mobile) contacts?\b(?! (?:us|details|information|info|data|preferences|number|e-?mail|person))|\bfriends?'? lists?\b|\baccess(?:ing)? (?:to )?(?:your )?contacts\b/u,
	},
	income: {
		zh: /收入(?:水平|状况|情况|信息|证明|、|，|和|及|等)|[年月]收入|(?:个人|家庭|您的)收入|薪[资酬水]|工资|资产(?:信息|状况|情况|证明)|财产(?:信息|状况|情况)|(?<!特)征信|信用(?:状况|记录|信息|评分|报告|等级)|公积金|社保(?!号)|纳税/u,
		en: /\bincome\b|\bsalar(?:y|ies)\b|\bwages?\b|\bnet worth\b|\bcredit (?:scores?|history|reports?|ratings?)|\bfinancial (?:status|situation|position|history)|\byour assets\b/u,
	},
	employment: {
		zh: /职业|职[位务称]|工作(?:单位|经历|信息)|就业|公司名称|(?:所在|任职)(?:单位|公司|企业)|单位(?:名称|信息)|学历|教育(?:背景|经历|程度|信息|水平)|毕业|雇主|所属行业|简历/u,
		en: /\boccupations?\b|\bjob (?:titles?|functions?|role)|\bemployers?\b|\bemployment\b|\bprofessional (?:information|details|background|history|experience)|\b(?:company|organi[sz]ation|business)(?:'s)? names?\b|\b(?:education|work) (?:history|background|level|experience)|\br[eé]sum[eé]s?\b|\bcurriculum vitae\b/u,
	},
	maritalStatus: {
		zh: /婚姻|婚否|婚育|配偶/u,
		en: /\bmarital\b|\bmarriage status|\bspouse/u,
	},
	socialAccount: {
		zh: /(?:微信|qq|微博|支付宝|抖音|apple ?id|facebook|google|twitter|社交(?:媒体|平台|网络)?|第三方(?:平台)?)的?(?:账[号户]|号码?|昵称|头像|用户名|id|个人资料)|openid|unionid/u,
		en: /\bsocial (?:media|networks?|networking)(?: or [a-z]+)? (?:accounts?|profiles?|handles?|ids?|information|logins?|data|pages?|service)|\b(?:facebook|google|twitter|apple|wechat|linkedin|instagram|whatsapp|telegram)(?:'s)? (?:accounts?|ids?|profiles?|handles?|user ?names?)|\bthird[- ]party accounts?\b/u,
	},
	nickname: {
		zh: /昵称|头像|显示名[称字]?|个性签名|网名/u,
		en: /\bnick ?names?\b|\bdisplay names?\b|\bprofile (?:pictures?|photos?|images?)|\bavatars?\b|\bscreen names?\b|\buser ?names?\b|\bpseudonym/u,
	},
	credential: {
		zh: /密码|口令|验证码|用户名|登录名|登录凭[证据]|账[号户](?:名|[、，和及]密码)/u,
		en: /\bpasswords?\b|\buser ?names?\b|\buser ids?\b|\blog-?in (?:details|credentials|information|name|data)|\bcredentials?\b|\b(?:verification|one-time|security|authentication) codes?\b|\bsecurity questions?\b/u,
	},
	deviceId: {
		zh: /设备(?:信息|型号|标识|识别|序列|类型|名称|id|品牌|令牌|指纹)|(?:终端|硬件)(?:信息|型号|序列|标识)|设备、|唯一标识|识别码|imei|imsi|iccid|oaid|idf[av]|android ?id|openudid|mac ?地址|（mac）|广告(?:主)?标识|应用列表|剪[贴切]板|传感器|软硬件特征/u,
		en: /\bdevice (?:information|identifiers?|model|ids?|type|data|name|manufacturer|make|token|brand)|\b(?:unique|mobile|hardware) (?:device )?identifiers?|\badvertising (?:id|identifier)|\bimei\b|\bidf[av]\b|\bmac address|\bhardware (?:model|version|settings)|\bmobile device\b.{0,24}\bmanufacturer|\binstalled apps?\b|\bclipboard\b/u,
	},
	network: {
		zh: /ip ?地址|浏览器|操作系统|网络(?:状态|类型|信息|环境|连接)|user-agent|运营商/u,
		en: /\bip[- ]address|\binternet protocol|\bbrowsers?\b|\boperating systems?\b|\buser agent|\b(?:mobile|cellular) network\b|\binternet service provider/u,
	},
	logs: {
		zh: /日志|崩溃|(?:访问|登录|请求|操作)(?:日期|时间|记录)|浏览(?:记录|信息|历史)|网页记录|使用(?:记录|数据|频率|时长|情况)/u,
		en: /\blog(?: (?:files?|data|information|in times?)|s\b)|\bcrash (?:reports?|data|logs?)|\b(?:usage|diagnostic) (?:data|information)|\bpages? (?:you )?(?:visit|view)|\bbrowsing (?:history|activity|behaviou?r)|\baccess times?|\breferr(?:ing|er) (?:site|url|page|website)/u,
	},
	orders: {
		zh: /订单|交易(?:记录|信息|明细)|购买记录|支付(?:状态|时间|记录)|消费记录/u,
		en: /\borders?\b(?! to)|\bpurchase (?:history|information|details)|\btransactions?(?: (?:details|history|information|data|records?))?\b|\binvoices?\b/u,
	},
	media: {
		zh: /照片|图片|相册|视频|录音|音频|图像|相机|摄像头|麦克风/u,
		en: /\bphoto(?:graph)?s?\b|\bimages?\b|\bpictures?\b|\bvideos?\b|\brecordings?\b|\baudio\b|\bcamera\b|\bmicrophone\b/u,
	},
	content: {
		zh: /搜索(?:记录|关键|内容|词)|关键字|聊天记录|评论|评价|注册(?:信息|资料)|(?:您|用户)(?:主动)?(?:提供|填写|输入|录入|创建|发布|上传)的[^。]{0,10}(?:信息|内容|资料|记录|物品)/u,
		en: /\bsearch (?:history|terms|queries)|\bmessages you|\bcontent you|\b(?:comments|posts|reviews)\b|\bsurvey(?:s| responses?)\b/u,
	},
};

/** Words that take in several kinds without naming any. */
const coverings: readonly (readonly [covers: readonly string[], naming: Naming])[] = [
	[
		["phone", "email", "address", "socialAccount"],
		{
			zh: /联[系络](?:方式|信息|资料)|通[讯信]方式/u,
			en: /\bcontact (?:details|information|info|data)\b/u,
		},
	],
	[
		["realName", "idNumber", "idPhoto", "birthDate", "gender"],
		{
			zh: /身份(?:信息|资料|证明|认证|核验|验证)|实名(?:认证|信息|制)|真实身份/u,
			en: /\b(?:identity|identification|identifying) (?:information|details|data|documents?)\b|\bproof of identity\b|\bverify your identity\b/u,
		},
	],
	[
		["phone", "email", "realName", "nickname", "birthDate", "gender", "address", "employment", "maritalStatus"],
		{
			zh: /注册(?:信息|资料)|(?:个人|账[号户]|用户|会员)资料|(?:账[号户]|基本|会员)信息/u,
			en: /\b(?:registration|profile|account|sign-?up|demographic) (?:information|details|data)\b/u,
		},
	],
];

const han = /[\u4e00-\u9fff]/;

/** Kinds that a piece of a policy names, in plain form. Each script is held against its own words. */
export function kindsIn(plain: string): string[] {
	const script = han.test(plain) ? "zh" : "en";
	const found = new Set(Object.keys(namings).filter((kind) => namings[kind]?.[script].test(plain)));
	for (const item of plain.split(betweenItems)) {
		const kind = items.get(item.trim());
		if (kind) found.add(kind);
	}
	if (found.has("preciseLocation")) found.delete("location");
	return [...found];
}

/** Kinds that words such as "contact details" or 注册资料 take in without naming them. */
export function kindsCovered(plain: string): string[] {
	const script = han.test(plain) ? "zh" : "en";
	return coverings.flatMap(([covers, naming]) => (naming[script].test(plain) ? covers : []));
}

/** Kinds that art. 28 PIPL names, or that the standards list as sensitive. */
export const sensitiveKinds: ReadonlySet<string> = new Set([
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

import type { Text } from "../engine/finding.ts";

/** One kind of datum of a list; `only` names the function that it is needed for, where that is not every use. */
export interface Necessary {
	/** An id of the kinds that fields ask for. */
	datum: string;
	only?: Text;
}

/** One of the 39 service types of the necessary-information provisions (NECPI art. 5). */
export interface ServiceType {
	/** Stored in a flow's context. */
	key: string;
	/** Item of art. 5. */
	n: number;
	name: Text;
	basicService: Text;
	/** What the list holds, in our own words. */
	needs: Text;
	/** What of the list a form can ask for in a field; empty for the types that need no personal information. */
	necessary: readonly Necessary[];
	/** True for the 13 types whose basic service works without any personal information. */
	needsNone: boolean;
}

type Row = [key: string, name: Text, basicService: Text, needs: Text, necessary: (string | Necessary)[]];

const t = (en: string, zh: string): Text => ({ en, zh });
const only = (datum: string, en: string, zh: string): Necessary => ({ datum, only: { en, zh } });

const none = t("no personal information", "无须个人信息");
const phoneOnly = t("the user's phone number", "注册用户移动电话号码");
const recipient = t(
	"the user's phone number; the recipient's name, address and phone number; time, amount and channel of payment",
	"注册用户移动电话号码；收货人姓名（名称）、地址、联系电话；支付时间、金额、渠道等支付信息",
);
const toRecipient = (datum: string) => only(datum, "sending an order", "收货");
const bankUser = ["phone", "realName", "idNumber", "bankCard"];

/**
 * In the order of art. 5, in our own words for the data and in the provisions' terms for the services. Item
 * 38 names smart home assistants among the utility tools; a patient's name in item 15 is needed for booking
 * only, as the ID is.
 */
const rows: readonly Row[] = [
	[
		"map-navigation",
		t("Maps and navigation", "地图导航类"),
		t("positioning and navigation", "定位和导航"),
		t("location, start and destination", "位置信息、出发地、到达地"),
		["preciseLocation"],
	],
	[
		"ride-hailing",
		t("Ride-hailing", "网络约车类"),
		t("booking an online-hailed car or calling a taxi", "网络预约出租汽车、巡游出租汽车电召"),
		t(
			"the user's phone number; the passenger's start, destination, location and track; payment data for online-hailed cars",
			"注册用户移动电话号码；乘车人出发地、到达地、位置信息、行踪轨迹；支付信息（网约车）",
		),
		["phone", "preciseLocation"],
	],
	[
		"instant-messaging",
		t("Instant messaging", "即时通信类"),
		t("sending text, pictures, voice or video between users", "文字、图片、语音、视频等网络即时通信"),
		t(
			"the user's phone number; the account and its list of contacts in the service (not the phone's address book)",
			"注册用户移动电话号码；账号、即时通信联系人账号列表（不是手机通讯录）",
		),
		["phone"],
	],
	[
		"community",
		t("Online community", "网络社区类"),
		t("blogs, forums, topics, sharing and following", "博客、论坛、社区等话题讨论、信息分享和关注互动"),
		phoneOnly,
		["phone"],
	],
	[
		"online-payment",
		t("Online payment", "网络支付类"),
		t("paying, withdrawing and transferring money", "网络支付、提现、转账"),
		t(
			"the user's phone number, name, kind, number and validity of the ID, bank card number",
			"注册用户移动电话号码、姓名、证件类型和号码、证件有效期限、银行卡号码",
		),
		bankUser,
	],
	[
		"online-shopping",
		t("Online shopping", "网上购物类"),
		t("buying goods", "购买商品"),
		recipient,
		["phone", toRecipient("realName"), toRecipient("address")],
	],
	[
		"food-delivery",
		t("Food delivery", "餐饮外卖类"),
		t("buying meals and having them delivered", "餐饮购买及外送"),
		recipient,
		["phone", toRecipient("realName"), toRecipient("address")],
	],
	[
		"parcel",
		t("Mail and parcels", "邮件快件寄递类"),
		t("sending letters, parcels or printed matter", "信件、包裹、印刷品等物品寄递"),
		t(
			"the sender's name, ID, address and phone number; the recipient's name, address and phone number; the item's name, nature and quantity",
			"寄件人姓名、证件类型和号码、地址、联系电话；收件人姓名（名称）、地址、联系电话；寄递物品的名称、性质、数量",
		),
		["phone", "realName", "idNumber", "address"].map((datum) => only(datum, "sending an item", "寄件")),
	],
	[
		"transport-ticketing",
		t("Transport tickets", "交通票务类"),
		t("buying, changing and refunding tickets, managing trips", "票务购买、改签、退票、行程管理"),
		t(
			"the user's phone number; the traveller's name, ID and type; the trip; plate number for toll services; payment data",
			"注册用户移动电话号码；旅客姓名、证件类型和号码、旅客类型；行程信息；车牌号及颜色（ETC服务）；支付信息",
		),
		["phone", only("realName", "buying tickets", "购票"), only("idNumber", "buying tickets", "购票")],
	],
	[
		"dating",
		t("Dating", "婚恋相亲类"),
		t("matchmaking", "婚恋相亲"),
		t(
			"the user's phone number; gender, age and marital status",
			"注册用户移动电话号码；婚恋相亲人的性别、年龄、婚姻状况",
		),
		["phone", "gender", "birthDate", "maritalStatus"],
	],
	[
		"recruitment",
		t("Jobs and recruitment", "求职招聘类"),
		t("exchanging job information", "求职招聘信息交换"),
		t("the user's phone number; the CV that a job seeker gives", "注册用户移动电话号码；求职者提供的简历"),
		[
			"phone",
			...["realName", "birthDate", "gender", "employment"].map((datum) =>
				only(datum, "a job seeker's CV", "求职者简历"),
			),
		],
	],
	[
		"online-lending",
		t("Online lending", "网络借贷类"),
		t("applying for a personal loan", "个人申贷服务"),
		t(
			"the user's phone number; the borrower's name, kind, number and validity of the ID, bank card number",
			"注册用户移动电话号码；借款人姓名、证件类型和号码、证件有效期限、银行卡号码",
		),
		bankUser,
	],
	[
		"housing",
		t("Housing, rent and sale", "房屋租售类"),
		t("publishing private listings, letting, selling", "个人房源信息发布、房屋出租或买卖"),
		t(
			"the user's phone number; address, size or layout and price of the home",
			"注册用户移动电话号码；房屋地址、面积/户型、期望售价或租金",
		),
		["phone", only("address", "publishing a listing", "发布房源")],
	],
	[
		"used-cars",
		t("Used cars", "二手车交易类"),
		t("exchanging information on used cars", "二手车买卖信息交换"),
		t(
			"the user's phone number; name and ID of buyer and seller; licence and identification number of the vehicle",
			"注册用户移动电话号码；购买方、出售方的姓名、证件类型和号码；车辆行驶证号、车辆识别号码",
		),
		[
			"phone",
			only("realName", "buying or selling a car", "买卖车辆"),
			only("idNumber", "buying or selling a car", "买卖车辆"),
		],
	],
	[
		"medical",
		t("Medical consultation and booking", "问诊挂号类"),
		t("online consultation and appointments", "在线咨询问诊、预约挂号"),
		t(
			"the user's phone number; for booking the patient's name, ID, hospital and department; for consulting a description of the condition",
			"注册用户移动电话号码；挂号时：患者姓名、证件类型和号码、医院和科室；问诊时：病情描述",
		),
		[
			"phone",
			only("realName", "booking an appointment", "挂号"),
			only("idNumber", "booking an appointment", "挂号"),
			only("health", "consulting a doctor", "问诊"),
		],
	],
	[
		"travel",
		t("Travel services", "旅游服务类"),
		t("publishing and ordering travel products", "旅游服务产品信息的发布与订购"),
		t(
			"the user's phone number; destination and time; the traveller's name, ID and contact",
			"注册用户移动电话号码；旅游目的地、时间；出行人姓名、证件类型和号码、联系方式",
		),
		["phone", only("realName", "ordering a trip", "订购行程"), only("idNumber", "ordering a trip", "订购行程")],
	],
	[
		"hotel",
		t("Hotel booking", "酒店服务类"),
		t("booking a hotel", "酒店预订"),
		t(
			"the user's phone number; the guest's name and contact, check-in and check-out time, name of the hotel",
			"注册用户移动电话号码；住宿人姓名和联系方式、入住和退房时间、入住酒店名称",
		),
		["phone", only("realName", "booking a room", "预订房间")],
	],
	["games", t("Online games", "网络游戏类"), t("online games", "提供网络游戏产品和服务"), phoneOnly, ["phone"]],
	[
		"education",
		t("Learning and education", "学习教育类"),
		t("online tutoring and classes", "在线辅导、网络课堂等"),
		phoneOnly,
		["phone"],
	],
	[
		"local-services",
		t("Local services", "本地生活类"),
		t("home help, repairs, decoration, second-hand goods and similar", "家政维修、家居装修、二手闲置物品交易等"),
		phoneOnly,
		["phone"],
	],
	[
		"womens-health",
		t("Women's health", "女性健康类"),
		t("period tracking, pregnancy and parenting, beauty", "女性经期管理、备孕育儿、美容美体等"),
		none,
		[],
	],
	[
		"vehicle-use",
		t("Shared and rental vehicles", "用车服务类"),
		t("shared bikes, shared cars and rental cars", "共享单车、共享汽车、租赁汽车等"),
		t(
			"the user's phone number; ID and driving licence for shared or rental cars; location for shared bikes and time-share cars; payment data",
			"注册用户移动电话号码；共享、租赁汽车：证件类型和号码、驾驶证件信息；共享单车、分时租赁：位置信息；支付信息",
		),
		[
			"phone",
			only("idNumber", "shared or rental cars", "共享、租赁汽车"),
			only("preciseLocation", "shared bikes and time-share cars", "共享单车、分时租赁汽车"),
		],
	],
	[
		"investment",
		t("Investment", "投资理财类"),
		t("stocks, futures, funds, bonds and similar", "股票、期货、基金、债券等"),
		t(
			"the user's phone number, name, kind, number and validity of the ID and a copy of it; fund account, bank card or payment account",
			"注册用户移动电话号码、姓名、证件类型和号码、有效期限、证件影印件；资金账户、银行卡号码或支付账号",
		),
		[...bankUser, "idPhoto"],
	],
	[
		"mobile-banking",
		t("Mobile banking", "手机银行类"),
		t("managing a bank account, enquiries, transfers", "银行账户管理、信息查询、转账汇款等"),
		t(
			"the user's phone number, name, kind, number and validity of the ID and a copy of it, bank card and the phone number known to the bank; the payee's data for transfers",
			"注册用户移动电话号码、姓名、证件类型和号码、有效期限、证件影印件、银行卡号码、银行预留移动电话号码；转账时的收款人信息",
		),
		[...bankUser, "idPhoto"],
	],
	[
		"mail-cloud",
		t("Mail and cloud storage", "邮箱云盘类"),
		t("mailbox, cloud drive", "邮箱、云盘等"),
		phoneOnly,
		["phone"],
	],
	[
		"conferencing",
		t("Remote conferencing", "远程会议类"),
		t("audio or video meetings", "网络音频或视频会议"),
		phoneOnly,
		["phone"],
	],
	["live-streaming", t("Live streaming", "网络直播类"), t("watching live video or audio", "浏览直播内容"), none, []],
	[
		"audio-video",
		t("Online music and video", "在线影音类"),
		t("finding and playing film and music", "影视、音乐搜索和播放"),
		none,
		[],
	],
	[
		"short-video",
		t("Short video", "短视频类"),
		t("finding and playing short clips", "不超过一定时长的视频搜索、播放"),
		none,
		[],
	],
	["news", t("News", "新闻资讯类"), t("browsing and searching news", "新闻资讯的浏览、搜索"), none, []],
	["fitness", t("Sports and fitness", "运动健身类"), t("exercise and training", "运动健身训练"), none, []],
	["browser", t("Browser", "浏览器类"), t("browsing the web", "浏览互联网信息资源"), none, []],
	["input-method", t("Input method", "输入法类"), t("typing text and symbols", "文字、符号等输入"), none, []],
	[
		"security",
		t("Security management", "安全管理类"),
		t("virus removal, clean-up, patching", "查杀病毒、清理恶意插件、修复漏洞等"),
		none,
		[],
	],
	["e-books", t("E-books", "电子图书类"), t("finding and reading e-books", "电子图书搜索、阅读"), none, []],
	[
		"camera",
		t("Camera and photo editing", "拍摄美化类"),
		t("shooting, beautifying, filters", "拍摄、美颜、滤镜等"),
		none,
		[],
	],
	["app-store", t("App store", "应用商店类"), t("finding and downloading apps", "App搜索、下载"), none, []],
	[
		"utility",
		t("Utility tools", "实用工具类"),
		t(
			"calendar, weather, dictionary, calculator, remote control, torch, compass, clock, files, wallpapers, recording, documents, smart home assistant, horoscopes and similar",
			"日历、天气、词典翻译、计算器、遥控器、手电筒、指南针、时钟闹钟、文件传输、文件管理、壁纸铃声、截图录屏、录音、文档处理、智能家居助手、星座性格测试等",
		),
		none,
		[],
	],
	[
		"show-ticketing",
		t("Show tickets", "演出票务类"),
		t("buying show tickets", "演出购票"),
		t(
			"the user's phone number; session and seat; time, amount and channel of payment",
			"注册用户移动电话号码；观演场次、座位号（如有）；支付时间、金额、渠道等支付信息",
		),
		["phone"],
	],
];

/** The 39 types, in the order of art. 5. */
export const serviceTypes: readonly ServiceType[] = rows.map(([key, name, basicService, needs, necessary], index) => ({
	key,
	n: index + 1,
	name,
	basicService,
	needs,
	necessary: necessary.map((each) => (typeof each === "string" ? { datum: each } : each)),
	needsNone: necessary.length === 0,
}));

const byKey = new Map(serviceTypes.map((type) => [type.key, type]));

/** The type that a flow's context names; null for null and for a key that is not on the list. */
export function serviceOf(key: string | null): ServiceType | null {
	return byKey.get(key ?? "") ?? null;
}

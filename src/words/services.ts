import type { Phrases } from "./concepts.ts";
import { matcherOf } from "./matcher.ts";

/**
 * Words that tell what kind of service a page belongs to, by the keys of the 39 types. The first list tells
 * it by itself in a title; the second only beside another word. Words that stand on every sign-up screen
 * (邮箱, 支付宝, 社区规范, "use another browser") are left out, and with them some kinds on most pages.
 */
const zh = {
	"map-navigation": ["地图|导航软件|路线规划", "导航"],
	"ride-hailing": ["网约车|打车|叫车|出租车|顺风车"],
	"instant-messaging": ["即时通讯|即时通信|聊天软件", "聊天"],
	community: ["论坛|贴吧|博客", "社区|话题|发帖|关注"],
	"online-payment": ["网络支付|第三方支付|支付平台|电子钱包|收款码", "钱包|转账|提现"],
	"online-shopping": ["商城|网购|购物|网店|电商|购物车", "商品|卖家|买家|收货地址|店铺"],
	"food-delivery": ["外卖|点餐|订餐|送餐", "餐厅|美食"],
	parcel: ["快递|寄件|速运|快运", "运单|物流"],
	"transport-ticketing": ["交通票务|火车票|机票|船票|汽车票|高铁票|铁路", "航班|乘车人|购票"],
	dating: ["相亲|征婚|婚恋", "交友|择偶"],
	recruitment: ["招聘|求职|找工作|人才网", "简历|职位|应聘"],
	"online-lending": ["贷款|借款|借钱|信用贷|消费金融", "借贷|还款"],
	housing: ["租房|二手房|房屋出租|房产|房源|公寓出租", "楼盘|房东"],
	"used-cars": ["二手车", "车源|估价"],
	medical: ["挂号|问诊|互联网医院|在线医生|就诊人|医院", "就诊|患者|医生"],
	travel: ["旅游|旅行|跟团游|自由行", "景点|游客|出行人"],
	hotel: ["酒店|民宿|宾馆", "入住|订房"],
	games: ["网络游戏|手游|网游|游戏", "玩家|电竞"],
	education: ["在线教育|网课|网校|在线课堂|教育集团|辅导班", "课程|学习|学员|教育"],
	"local-services": ["家政|家居装修|上门维修|二手闲置|闲置物品", "装修|维修|同城"],
	"womens-health": ["经期|备孕|育儿|女性健康", "孕期|美容"],
	"vehicle-use": ["共享单车|共享汽车|租车|共享电单车", "骑行"],
	investment: ["证券|股票|基金|期货|理财|炒股", "投资|开户"],
	"mobile-banking": ["手机银行|网上银行|网银|个人银行", "银行"],
	"mail-cloud": ["网盘|云盘|云存储|企业邮箱|免费邮箱"],
	conferencing: ["视频会议|云会议|远程会议|网络会议", "会议"],
	"live-streaming": ["直播", "主播|弹幕"],
	"audio-video": ["影视|音乐|电影|听歌|播客|在线影音", "视频|追剧|歌单"],
	"short-video": ["短视频|小视频"],
	news: ["新闻|资讯|头条|日报|晚报"],
	fitness: ["健身|跑步|瑜伽|运动健康", "运动|训练"],
	browser: ["浏览器账号"],
	"input-method": ["输入法"],
	security: ["杀毒|安全卫士|病毒查杀|查杀病毒"],
	"e-books": ["小说|电子书|漫画|书城", "阅读器|书架"],
	camera: ["美颜|修图|相机", "滤镜|拍照"],
	"app-store": ["应用商店|应用市场|软件商店"],
	utility: ["天气预报|万年历|计算器|在线翻译|词典|手电筒|智能家居|扫描仪|壁纸", "天气|日历|翻译"],
	"show-ticketing": ["演唱会|演出票|话剧|演出门票", "演出|票务"],
} as const satisfies Record<string, Phrases>;

export type ServiceKey = keyof typeof zh;

const en: Partial<Record<ServiceKey, Phrases>> = {
	"map-navigation": ["route planner|turn-by-turn", "maps|navigation"],
	"ride-hailing": ["ride-hailing|book a ride|taxi|cab", "rides|driver"],
	"instant-messaging": ["instant messaging|messenger", "chat|messages"],
	community: ["forum|forums|online community", "community|discussion|posts"],
	"online-payment": ["digital wallet|e-wallet|money transfer", "wallet|payments"],
	"online-shopping": [
		"online shop|online store|webshop|shopping|marketplace|add to cart",
		"shop|cart|checkout|orders|seller",
	],
	"food-delivery": ["food delivery|takeaway|takeout|order food", "restaurant|meal|meals"],
	parcel: ["courier|parcel|parcels|send a package", "shipment|tracking"],
	"transport-ticketing": ["flights|airline|train tickets|bus tickets|railway", "fares|passenger"],
	dating: ["dating|matchmaking", "singles|matches"],
	recruitment: ["job search|find a job|jobs|recruitment|careers", "resume|cv|employer|candidate"],
	"online-lending": ["personal loan|loans|payday|consumer credit", "loan|borrow|repayment"],
	housing: ["real estate|apartments for rent|homes for sale|property listings", "rent|landlord|listing"],
	"used-cars": ["used cars|second-hand cars"],
	medical: [
		"book an appointment with a doctor|telemedicine|online doctor|hospital|clinic",
		"doctor|patient|appointment",
	],
	travel: ["travel|tours|tourism|holidays", "trip|trips|destination"],
	hotel: ["hotels|hotel booking|hotel", "stay|rooms|guests"],
	games: ["online games|video games|games|gaming", "game|players"],
	education: ["online courses|e-learning|tutoring|online classes", "course|courses|learn|students"],
	"local-services": ["home services|house cleaning|handyman|classifieds", "repair|renovation"],
	"womens-health": ["period tracker|pregnancy|parenting", "fertility"],
	"vehicle-use": ["car sharing|car rental|bike sharing|rent a car", "scooter"],
	investment: ["stock trading|brokerage|mutual funds|stocks", "invest|investing|portfolio"],
	"mobile-banking": ["online banking|mobile banking|internet banking", "bank|banking"],
	"mail-cloud": ["cloud storage|cloud drive|free email account|webmail", "files|mailbox"],
	conferencing: ["video conferencing|video meetings|webinar", "meetings|meeting"],
	"live-streaming": ["live streaming|live streams", "streamer|live"],
	"audio-video": ["music streaming|movies|music|podcasts|tv shows", "watch|listen|playlist"],
	"short-video": ["short videos"],
	news: ["breaking news|daily news|newspaper", "news|headlines"],
	fitness: ["fitness|workout|workouts|yoga", "training|exercise"],
	"input-method": ["input method"],
	security: ["antivirus|virus scanner"],
	"e-books": ["e-books|ebooks|comics|web novels", "reading|novels"],
	camera: ["photo editor|beauty camera", "photos|filters"],
	"app-store": ["app store account|app marketplace"],
	utility: ["weather forecast|dictionary|translator|calculator|smart home", "weather|calendar"],
	"show-ticketing": ["concert tickets|event tickets|theatre tickets", "concert|tickets|show"],
};

/** Finds the words above in a normalised text. */
export const servicesIn = matcherOf<ServiceKey>([
	["zh-CN", zh],
	["en", en],
]).match;

/**
 * Services that policies name by their brand, lower-cased as in a line's `plain` form; parts of a regular
 * expression. Checked in November 2026.
 */

/** Built into pages and apps and nothing else: to name one is to speak of third-party code. Run from outside mainland China. */
export const servicesAbroad: readonly string[] = [
	"google (?:universal )?analytics(?: 4)?",
	"google (?:ads|adwords|adsense|ad manager|tag manager|maps|fonts|firebase|optimize|recaptcha|cloud(?: platform| messaging)?|workspace|pay|sign[- ]?in)",
	"(?:google )?(?:admob|doubleclick|firebase(?: (?:analytics|crashlytics|cloud messaging|authentication))?|crashlytics|recaptcha)",
	"(?:meta|facebook|tiktok|twitter|linkedin|pinterest|snap) (?:pixel|insight tag|audience network|conversions? api|sdk|ads manager)",
	"(?:facebook|google|apple|twitter|linkedin|line|kakao) (?:log-?in|connect|sign[- ]?in)",
	"sign in with (?:apple|google|facebook)",
	"(?<!magnetic )stripe(?: payments?| connect| radar)?",
	"(?:apple|amazon|samsung) pay",
	"paypal|braintree|adyen|klarna|razorpay|worldpay|checkout\\.com|mollie|authorize\\.net",
	"amazon web services|aws|microsoft (?:azure|clarity|advertising)|azure|google llc",
	"cloudflare(?: turnstile)?|fastly|akamai|jsdelivr|heroku|vercel|netlify|digitalocean|supabase",
	"mixpanel|heap analytics|posthog|matomo|plausible analytics|hotjar|fullstory|mouseflow|smartlook|logrocket|crazy egg",
	"appsflyer|kochava|branch\\.io|applovin|ironsource|unity ads|vungle|chartboost|criteo|taboola|outbrain|adroll|inmobi|the trade desk",
	"sentry|bugsnag|rollbar|datadog|new relic|raygun",
	"mailchimp|sendgrid|mailgun|klaviyo|postmark|brevo|sendinblue|hubspot|marketo|salesforce|braze|iterable|onesignal|customer\\.io",
	"zendesk|freshdesk|freshworks|intercom messenger|crisp chat|tawk\\.to|livechat|twilio|hcaptcha|auth0|okta|onfido|jumio|plaid|revenuecat",
	"openai|anthropic|shopify|algolia|mapbox|typekit|adobe (?:analytics|fonts)|optimizely|launchdarkly|yandex metrica",
];

/** The same, run from mainland China. */
export const servicesChina: readonly string[] = [
	"友盟\\+?|umeng|cnzz|极光(?:推送|统计|认证|一键登录)?|jpush|jiguang|个推|getui|个像|信鸽(?:推送)?|云片",
	"百度(?:统计|地图|定位|移动统计|联盟|语音|ocr)|百度云|百度智能云",
	"高德(?:地图|定位|导航)?|腾讯(?:地图|定位|bugly|云(?:通信)?|统计|信鸽|广告|优量汇|移动分析|浏览服务|x5)|优量汇|bugly|腾讯mta",
	"穿山甲|巨量(?:引擎|广告)|快手联盟|火山引擎|今日头条(?:广告)?",
	"微信(?:开放平台|支付|登录|分享|open ?sdk)|支付宝(?:支付|登录|开放平台|sdk)|qq(?:互联|登录|分享)|微博(?:登录|分享|开放平台)|银联(?:支付|云闪付)|云闪付",
	"(?:华为|小米|oppo|vivo|魅族|荣耀|hms)(?:推送|push|厂商推送|帐号|账号登录)|hms core",
	"阿里云(?:盘)?|阿里百川|阿里推送|七牛(?:云)?|又拍云|网易(?:云信|易盾|七鱼)|易盾|数美|同盾|极验|声网|即构|融云|环信|科大讯飞|讯飞(?:语音)?",
	"神策(?:数据)?|诸葛io|growingio|talkingdata|热云(?:数据)?|mob(?:tech|推送)|sharesdk|秒针|听云|美洽|智齿|灵云|创蓝|闪验|秒验",
];

/** Companies that a text may name for other reasons: a page to follow, a browser, a shop of apps. They count in a context. */
export const companiesAbroad: readonly string[] = [
	"google|facebook|meta platforms|meta|instagram|twitter|linkedin|tiktok|youtube|apple|amazon|microsoft|line corporation|kakao|whatsapp|yahoo|adobe|oracle",
	"snapchat|pinterest",
];
/** Brands that are words as well: they tell something only as the name of an entry. */
export const namesThatAreWords: readonly string[] = [
	"adjust|amplitude|branch|segment|intercom|unity|square|heap|pendo",
];
export const companiesChina: readonly string[] = [
	"微信|支付宝|qq|微博|腾讯|百度|阿里(?:巴巴)?|字节跳动|华为|小米|京东|顺丰|银联|中国(?:移动|联通|电信)|钉钉|企业微信|飞书|抖音|快手",
];

/** Turns of phrase that single rules ask about; the vocabulary proper is in words/. */

const ALL =
	/全部同意|同意全部|一键同意|全部授权|全部接受|接受全部|全部允许|同意(?:以上|上述|下列|以下)?(?:所有|全部)|(?:agree|accept|consent|allow|permit)\b[^.]{0,24}\ball\b|alle[ns]?\s+(?:cookies\s+)?(?:akzeptieren|zustimmen|accepteren|toestaan)|tout\s+accepter|(?:aceptar|aceitar)\s+tod[oa]s?|accett\w+\s+tutt|すべて(?:に)?同意|全て(?:に)?同意|모두\s*동의|전체\s*동의|принять\s+все|đồng ý tất cả|terima semua|ยอมรับทั้งหมด/iu;

/** "Accept all", 全部同意: one press or tick for everything that is listed. */
export function agreesToAll(text: string): boolean {
	return ALL.test(text);
}

const BROWSING =
	/(?:继续)?(?:浏览|滚动|滑动|访问)(?:本|此|该)?(?:网站|网页|站点|页面|站)?|(?:继续)?使用(?:本|此|该)(?:网站|网页|站点|站)|\b(?:brows(?:e|ing)|scroll(?:ing)?|swip(?:e|ing)|visit(?:ing)?)\b|\b(?:us(?:e|ing)|navigat(?:e|ing))\b[^.,]{0,12}\b(?:web\s?site|site|pages?)\b|\bstay(?:ing)? on\b/iu;
const ACTING =
	/登录|登陆|注册|提交|点击|点选|继续(?!浏览|使用|访问|滑动|滚动)|下一步|\b(?:sign(?:ing)?[\s-]?(?:up|in)|log(?:ging)?[\s-]?in|regist\w+|creat\w+|click\w*|press\w*|tap\w*|submit\w*|join\w*|select\w*|checking)\b/iu;

/** Says that merely looking at or using the site is agreement; false where a press is named as well. */
export function countsBrowsing(text: string): boolean {
	return BROWSING.test(text) && !ACTING.test(text);
}

const NECESSARY =
	/必要|必需|必须|严格|基本功能|\b(?:strictly|necessary|essential|required|mandatory)\b|notwendig|erforderlich|essenziell|nécessaire|essentiel|necesari|esencial|necessari|essenzial|noodzakelijk|必須|필수|необходим/iu;

/** A category of cookies that a service may fix on. */
export function saysNecessary(text: string): boolean {
	return NECESSARY.test(text);
}

const ONLY_NECESSARY = new RegExp(
	`(?:\\b(?:only|solely|nur|uniquement|seulement|solo|sólo|soltanto|alleen|apenas)\\b|仅|僅|只|のみ)[^.。]{0,30}(?:${NECESSARY.source})`,
	"iu",
);

/** Says that nothing but what the service needs is used, so there is nothing to consent to. */
export function saysOnlyNecessary(text: string): boolean {
	return ONLY_NECESSARY.test(text);
}

const AGREEING =
	/同意|接受|授权|已阅读|即代表|即表示|视为|\bagree|\baccept|\bconsent|\bhave read|zustimm|einverstanden|akzeptier|j['’]accepte|acept|de acuerdo|accett|aceit|concord|akkoord|동의|соглас|đồng ý|ยอมรับ|ยินยอม|setuju/iu;

/** Contains any word of agreement at all: too weak to be a request, enough not to swear there is none. */
export function mentionsAgreeing(text: string): boolean {
	return AGREEING.test(text);
}

const PRIVACY =
	/隐私|隱私|个人信息|個人信息|個人資料|privacy|personal (?:data|information)|datenschutz|données personnelles|プライバシー|個人情報|개인정보|конфиденциальн/iu;

export function mentionsPrivacy(text: string): boolean {
	return PRIVACY.test(text);
}

const ACKNOWLEDGING =
	/^(?:ok(?:ay)?|got it|i understand|understood|dismiss|i see|知道了|我知道了|我已知晓|已知晓|好的|了解|明白了|确定)[\s!.。！]*$/iu;

/** A button that only takes note. */
export function onlyTakesNote(text: string): boolean {
	return ACKNOWLEDGING.test(text.trim());
}

const INSIDE =
	/(?:协议|条款|须知)[^》]{0,6}[（(](?:已)?(?:含|包含|包括)[^）)]*(?:隐私|个人信息)|\bterms\b[^()]{0,24}\((?:incl|with|contain)[^)]*privacy/iu;

/** One title for terms that say they contain the privacy rules. */
export function policyInsideTerms(title: string): boolean {
	return INSIDE.test(title);
}

const STOPPING = /\bopt(?:ing)?[- ]?out\b|\bunsubscribe\b|\bat any ?time\b|退订|随时(?:取消|关闭|撤回|拒收)/iu;

/** Says that what is agreed to can be stopped later. */
export function offersStopping(text: string): boolean {
	return STOPPING.test(text);
}

const LEAVING =
	/^(?:取消|退出(?:应用|程序|登录)?|返回|上一步|暂不(?:使用|同意|需要)?|以后再说|下次再说|cancel|exit|quit|leave|go back|back|not now|later|maybe later)[\s!.。]*$/iu;

/** A button that leaves in words: to exit, to cancel, not now. */
export function leaves(text: string): boolean {
	return LEAVING.test(text.trim());
}

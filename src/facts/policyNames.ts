/** Wider than the titles that the vocabulary knows: enough not to swear that no policy is named. */
const POLICY = new RegExp(
	[
		"(?:隐私|隱私|个人信息|個人信息|個人資料)[^，。；,;《》]{0,8}(?:政策|协议|協議|声明|聲明|条款|條款|说明|說明|指引|须知|规则|告知书)|数据(?:安全|保护|处理|使用)?(?:政策|声明)",
		"\\b(?:privacy(?: (?:and|&) \\w+){0,2}|data|personal[ -](?:data|information))(?: (?:protection|processing|usage|use|collection))?[ -](?:polic(?:y|ies)|notices?|statements?)\\b|\\bprivacy (?:terms|rules|agreement)\\b",
		"(?:datenschutz|privacy)[ -]?(?:erklärung|hinweis|richtlini|bestimmung|information|beleid|verklaring)",
		"(?:politique|charte|déclaration|política|aviso|informativa|polityka|politika|kebijakan|chính sách)[^.,;]{0,24}(?:confidentialit|vie privée|données|privaci|datos|dados|privacy|protección|riservatezza|dati personali|prywatno|privasi|quyền riêng tư|bảo mật)",
		"プライバシー(?:ポリシー|通知|規約)|個人情報(?:保護方針|の(?:お)?取(?:り)?扱い)|개인정보\\s*(?:처리|보호|취급)\\s*(?:방침|정책)|(?:политик|положени|соглашени)\\S* (?:в отношении |об? )?(?:обработк\\S* )?(?:конфиденциальн|персональн)|นโยบาย(?:ความเป็นส่วนตัว|ความ)",
	].join("|"),
	"iu",
);

/** Names or points to a document about personal information, known by its words whatever its title. */
export function namesPolicy(text: string): boolean {
	return POLICY.test(text);
}

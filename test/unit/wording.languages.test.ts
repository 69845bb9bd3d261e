import { describe, expect, it } from "vitest";
import { buttonAgrees, doesOf } from "../../src/facts/actions.ts";
import { agreementKindOf } from "../../src/facts/agreements.ts";
import { wayOutOf } from "../../src/facts/waysOut.ts";
import { type ControlContext, isConsent, readWording } from "../../src/facts/wording.ts";
import { others } from "../../src/words/others.ts";
import { learn } from "../../src/words/vocabulary.ts";

learn(others);

/** What sign-up screens say in one language, two ways of each. */
interface Said {
	tick: string[];
	implied: string[];
	marketing: string[];
	optOut: string[];
	rememberMe: string[];
	decline: string[];
	accept: string[];
	deleteAccount: string[];
	withdraw: string[];
	logOut: string[];
	policy: string[];
	terms: string[];
}

const said: Record<string, Said> = {
	"Traditional Chinese": {
		tick: ["我已詳閱並同意《服務條款》及《隱私權政策》", "本人已閱讀、了解並接受會員條款與隱私權聲明"],
		implied: [
			"點擊「註冊」即表示您同意我們的服務條款與隱私權政策",
			"繼續使用即代表您已閱讀並同意《使用者條款》和《隱私政策》",
			"註冊成為會員，即視為您已閱讀並同意服務條款",
		],
		marketing: ["我願意收到電子報與優惠訊息", "我同意接收行銷簡訊及最新活動資訊"],
		optOut: ["我不想收到行銷郵件", "請勿將我的資料提供給合作夥伴"],
		rememberMe: ["記住我的帳號", "保持登入狀態", "30天內自動登入"],
		decline: ["不同意", "全部拒絕", "僅接受必要Cookie"],
		accept: ["同意並繼續", "全部接受"],
		deleteAccount: ["刪除帳號", "註銷會員帳戶"],
		withdraw: ["撤回同意", "撤銷全部授權"],
		logOut: ["登出", "退出登入"],
		policy: ["隱私權政策", "隱私權保護聲明"],
		terms: ["服務條款", "使用者條款"],
	},
	Japanese: {
		tick: ["利用規約とプライバシーポリシーに同意する", "個人情報の取り扱いおよび会員規約に同意します"],
		implied: [
			"「登録する」を押すことで、利用規約とプライバシーポリシーに同意したものとみなされます",
			"アカウントを作成すると、利用規約およびプライバシーポリシーに同意したことになります",
		],
		marketing: ["お得な情報をメールで受け取る", "メールマガジンの配信を希望する"],
		optOut: ["お知らせメールを受け取らない", "メールマガジンを希望しない", "メール配信を停止する"],
		rememberMe: ["ログイン状態を保存する", "次回から自動的にログイン"],
		decline: ["同意しない", "すべて拒否", "同意しません", "必須のみ許可"],
		accept: ["同意して続ける", "すべて許可", "すべて同意"],
		deleteAccount: ["アカウントを削除", "退会する"],
		withdraw: ["同意を撤回", "同意の取り消し"],
		logOut: ["ログアウト", "サインアウト"],
		policy: ["プライバシーポリシー", "個人情報保護方針", "個人情報の取り扱いについて"],
		terms: ["利用規約", "会員規約"],
	},
	Korean: {
		tick: ["이용약관 및 개인정보 처리방침에 동의합니다", "[필수] 개인정보 수집 및 이용에 동의합니다"],
		implied: [
			"가입을 진행하면 이용약관과 개인정보 처리방침에 동의하는 것으로 간주됩니다",
			"계속하면 서비스 약관 및 개인정보 처리방침에 동의하게 됩니다",
		],
		marketing: [
			"[선택] 마케팅 정보 수신에 동의합니다",
			"이벤트 및 혜택 알림을 이메일로 받겠습니다",
			"광고성 정보 수신 동의",
		],
		optOut: ["광고성 정보를 받지 않겠습니다", "마케팅 정보 수신을 원하지 않습니다", "메일 수신을 원하지 않습니다"],
		rememberMe: ["자동 로그인", "아이디 저장", "비밀번호 기억하기"],
		decline: ["동의하지 않음", "모두 거부", "필수만 허용"],
		accept: ["동의하고 계속하기", "모두 동의"],
		deleteAccount: ["회원 탈퇴", "계정 삭제"],
		withdraw: ["동의 철회", "개인정보 동의 철회"],
		logOut: ["로그아웃", "로그아웃하기"],
		policy: ["개인정보 처리방침", "개인정보취급방침"],
		terms: ["이용약관", "서비스 이용약관"],
	},
	German: {
		tick: [
			"Ich habe die AGB und die Datenschutzerklärung gelesen und stimme ihnen zu",
			"Hiermit bin ich mit den Nutzungsbedingungen einverstanden",
		],
		implied: [
			"Mit Klick auf „Registrieren“ akzeptieren Sie unsere AGB und die Datenschutzerklärung.",
			"Indem du ein Konto erstellst, stimmst du unseren Nutzungsbedingungen zu.",
		],
		marketing: [
			"Ja, ich möchte den Newsletter mit Angeboten erhalten",
			"Bitte informieren Sie mich per E-Mail über Neuigkeiten und Angebote",
		],
		optOut: ["Ich möchte keinen Newsletter erhalten", "Meine Daten sollen nicht an Partner weitergegeben werden"],
		rememberMe: ["Angemeldet bleiben", "Anmeldedaten merken"],
		decline: ["Ablehnen", "Nur notwendige Cookies", "Nein, danke"],
		accept: ["Zustimmen und weiter", "Alle akzeptieren"],
		deleteAccount: ["Konto löschen", "Benutzerkonto endgültig löschen", "Mein Profil löschen"],
		withdraw: ["Einwilligung widerrufen", "Widerruf meiner Einwilligung"],
		logOut: ["Abmelden", "Ausloggen"],
		policy: ["Datenschutzerklärung", "Datenschutzhinweise"],
		terms: ["Nutzungsbedingungen", "Allgemeine Geschäftsbedingungen"],
	},
	French: {
		tick: [
			"J'ai lu et j'accepte les conditions générales d'utilisation et la politique de confidentialité",
			"Je consens au traitement de mes données personnelles",
		],
		implied: [
			"En vous inscrivant, vous acceptez nos conditions d'utilisation et notre politique de confidentialité.",
			"En cliquant sur « Continuer », vous reconnaissez accepter nos CGU.",
			"Si vous continuez, vous acceptez nos conditions d'utilisation",
		],
		marketing: ["Je souhaite recevoir vos offres par e-mail", "Oui, je m'inscris à la newsletter"],
		optOut: [
			"Je ne souhaite pas recevoir d'offres commerciales",
			"Je refuse que mes données soient transmises à des partenaires",
			"Ne pas m'envoyer d'e-mails promotionnels",
		],
		rememberMe: ["Se souvenir de moi", "Rester connecté"],
		decline: ["Tout refuser", "Continuer sans accepter", "Non merci"],
		accept: ["Accepter et continuer", "Tout accepter"],
		deleteAccount: ["Supprimer mon compte", "Suppression du compte", "Fermer mon compte"],
		withdraw: ["Retirer mon consentement", "Retrait du consentement"],
		logOut: ["Se déconnecter", "Déconnexion"],
		policy: ["Politique de confidentialité", "Politique de protection des données"],
		terms: ["Conditions générales d'utilisation", "Conditions d'utilisation"],
	},
	Spanish: {
		tick: [
			"He leído y acepto los términos y condiciones y la política de privacidad",
			"Acepto el tratamiento de mis datos personales",
		],
		implied: [
			"Al crear una cuenta, aceptas nuestros Términos de servicio y la Política de privacidad.",
			"Al continuar, usted acepta las condiciones de uso.",
			"Si continúas, aceptas nuestras condiciones de uso",
		],
		marketing: ["Quiero recibir novedades y ofertas por correo electrónico", "Sí, deseo suscribirme al boletín"],
		optOut: [
			"No quiero recibir publicidad",
			"No autorizo la cesión de mis datos a terceros",
			"Marque esta casilla si no desea recibir ofertas",
		],
		rememberMe: ["Recordarme", "Mantener la sesión iniciada", "Recordar contraseña"],
		decline: ["Rechazar todo", "No acepto", "Solo necesarias"],
		accept: ["Aceptar y continuar", "Aceptar todo"],
		deleteAccount: ["Eliminar mi cuenta", "Dar de baja mi cuenta", "Cerrar mi cuenta"],
		withdraw: ["Retirar el consentimiento", "Revocar mi consentimiento"],
		logOut: ["Cerrar sesión", "Salir"],
		policy: ["Política de privacidad", "Aviso de privacidad"],
		terms: ["Términos y condiciones", "Condiciones de uso"],
	},
};

const tick: ControlContext = { means: "tick", formHasIdentity: true, screen: "sign-up", name: "" };
const wayOut = (text: string) => wayOutOf(text, { href: null, name: "", neighbours: [] });
const consents = (text: string, context = tick) => isConsent(readWording(text), text, context);

const checks: Record<keyof Said, (text: string) => void> = {
	tick(text) {
		const { stance, purposes, polarity } = readWording(text);
		expect([stance, polarity, consents(text)]).toEqual(["asks", "opt-in", true]);
		expect(purposes.some((purpose) => purpose === "terms" || purpose === "privacy")).toBe(true);
	},
	implied(text) {
		expect(readWording(text).stance).toBe("implied");
		expect(readWording(text).purposes).toContain("terms");
		expect(consents(text, { ...tick, means: "implied" })).toBe(true);
	},
	marketing(text) {
		const { stance, purposes, polarity } = readWording(text);
		expect([stance, polarity, consents(text)]).toEqual(["asks", "opt-in", true]);
		expect(purposes).toContain("marketing");
	},
	optOut(text) {
		expect(readWording(text).polarity).toBe("opt-out");
		expect(consents(text)).toBe(true);
	},
	rememberMe(text) {
		expect(readWording(text).notConsent).toBe("remember-me");
		expect(consents(text)).toBe(false);
	},
	decline(text) {
		expect([doesOf(text, { type: "button", name: "" }), buttonAgrees(text)]).toEqual(["decline", false]);
		expect(readWording(text).stance).toBe("refuses");
	},
	accept(text) {
		expect([doesOf(text, { type: "button", name: "" }), buttonAgrees(text)]).toEqual(["accept", true]);
	},
	deleteAccount: (text) => expect(wayOut(text)).toBe("delete-account"),
	withdraw(text) {
		expect([wayOut(text), buttonAgrees(text)]).toEqual(["withdraw-consent", false]);
	},
	logOut: (text) => expect(wayOut(text)).toBe("log-out"),
	policy: (text) => expect(agreementKindOf(text)).toBe("privacy-policy"),
	terms: (text) => expect(agreementKindOf(text)).toBe("terms"),
};

describe.each(Object.entries(said))("%s", (_, wordings) => {
	const rows = Object.entries(wordings).flatMap(([kind, texts]) =>
		(texts as string[]).map((text) => [kind as keyof Said, text] as const),
	);
	it.each(rows)("%s: %s", (kind, text) => checks[kind](text));
});

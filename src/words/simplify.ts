/** Traditional characters of sign-up wording, each followed by its simplified form. */
const pairs =
	"閱阅讀读並并註注冊册條条協协議议隱隐聲声後后願愿點点擊击繼继續续優优電电郵邮訊讯廣广號号為为視视報报規规則则務务員员個个資资訂订閉闭關关開开啟启許许選选擇择發发傳传認认證证確确變变應应實实體体無无還还過过這这來来時时說说學学國国對对業业當当頁页載载驗验碼码話话買买賣卖與与們们權权護护處处動动區区銷销簡简進进單单詳详蒐搜導导覽览監监兒儿童童滿满歲岁設设達达遵遵從从簽签標标題题鑑鉴賬账帳账戶户密密錄录軟软體体場场費费購购經经濟济幫帮團团際际網网絡络線线聯联絡络數数據据產产會会稱称約约細细範范瀏浏覽览給给該该須须將将於于請请瞭了連连結结訴诉舉举寫写終终級级刪删絕绝圖图臉脸僅仅儲储記记機机鍵键門门備备尋寻顯显暱昵齡龄職职別别銀银夥伙廠厂險险輸输歡欢";
const forms = new Map<string, string>();
for (let i = 0; i < pairs.length; i += 2)
	if (pairs[i] !== pairs[i + 1]) forms.set(pairs.charAt(i), pairs.charAt(i + 1));
const traditional = new RegExp(`[${[...forms.keys()].join("")}]`, "g");

const han = /[\u4e00-\u9fff]/;
const kana = /[\u3041-\u30fa]/;

/** Traditional characters as simplified ones, one for one: offsets stay. */
export function fold(text: string): string {
	return han.test(text) ? text.replace(traditional, (c) => forms.get(c) ?? c) : text;
}

/** Chinese in simplified characters, so that one grammar serves both scripts; Japanese as it is. */
export function simplify(text: string): string {
	return kana.test(text) ? text : fold(text);
}

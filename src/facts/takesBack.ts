const UNDOING =
	/(?:撤[回销]|解除|收回|取消|停止|关闭)(?:我|对|全部|所有|以上|该|此|已)*[^，。]{0,20}(?:同意|授权)|\b(?:withdraw|revok)\w*\b|einwilligung\p{L}* (?:\p{L}+ )?widerruf|widerruf\p{L}* (?:der|meiner|ihrer) einwilligung|\bretir\w+ (?:mon|votre|le|mi|su|el|o|meu) con[sc]ent|\brevo[ck]\w+ (?:\p{L}+ )?con[sc]en|\bretrait d[eu] (?:\p{L}+ )?consentement|同意(?:を|の)?(?:撤回|取り?消)|동의 ?철회|отозвать согласие/u;

/** Normalised words of a button or row that undo an agreement: 撤回全部同意, "Withdraw consent". */
export function takesBack(plain: string): boolean {
	return UNDOING.test(plain);
}

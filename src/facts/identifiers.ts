/** Names that pages give to what singles out a browser, a device or a person. */
const NAMED =
	/(?:^|[-_.])(?:uid|uuid|guid|did|duid|buid|cuid|suid|vid|cid|gid|aid|oaid|idfa|idfv|imei|imsi|mac|umid|utdid|openid|unionid|fp|fingerprint)(?:$|[-_.])|(?:device|user|visitor|client|distinct|anonymous|anon|session|browser|member|account|install|android|advertising|tracking)[-_.]?(?:id|uid|key|hash|token)(?:$|[-_.])/i;
/** Names of what looks random and singles out nobody: versions, times, what a build makes. */
const UNNAMED =
	/^(?:v|ver|version|rev|hash|build|t|ts|time|timestamp|_|r|rnd|rand|random|nonce|cb|callback|csrf\w*|xsrf\w*|_?token|sign|signature|etag)$/i;

const UUID = /^\{?[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}\}?$/i;
const MEASURED = /^(?:GA\d\.\d\.)?\d{6,}\.\d{9,}/;
const MIXED = /^(?=.*\d)(?=.*[a-z])[\w-]{16,128}$/i;

/** True where a value has the form of one that was made for one browser or person. The value is not kept. */
function looksMade(value: string): boolean {
	return UUID.test(value) || MEASURED.test(value) || MIXED.test(value);
}

/** True where a named value singles out a browser or person, by its name and form. */
export function isIdentifier(name: string, value: string): boolean {
	if (UNNAMED.test(name)) return false;
	if (NAMED.test(name.replace(/([a-z])([A-Z])/g, "$1_$2"))) return value.length >= 6 && /\d/.test(value);
	return looksMade(value);
}

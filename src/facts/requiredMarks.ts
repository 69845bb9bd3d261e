import { match } from "../words/match.ts";
import { remembered } from "../words/memo.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";

const star = /^\s*[*＊﹡]|[*＊﹡]\s*[:：]?\s*$/u;

/** The label itself says that the field must be filled: an asterisk, 必填, "required". */
export const markedRequired = remembered((label: string): boolean => {
	const plain = simplify(normalise(label));
	if (/\bnot required\b|非必填|不必填/u.test(plain)) return false;
	return star.test(label) || match(plain).some((h) => h.concept === "requiredMark" && h.strength === "strong");
});

/** 可选择 offers a choice of values, and "do not leave blank" the contrary of one. */
const notOptional = /可选(?=[择中取购用]|范围)|\bnot optional\b|\b(?:not|n't|never) leave\b|不可?选填|不可空/u;

/** The label itself says that the field may stay empty: 选填, "(optional)". */
export const markedOptional = remembered((label: string): boolean => {
	const plain = simplify(normalise(label));
	if (notOptional.test(plain)) return false;
	return (
		/\bnot required\b/u.test(plain) || match(plain).some((h) => h.concept === "optionalMark" && h.strength === "strong")
	);
});

/** A sentence may speak of optional things; only at its start, or in brackets, does the word speak of the sentence. */
const optionalItself =
	/^[（([【]?(?:选填|可选|非必选|非必填|optional)(?=[）)\]】\s:：,，—–-]|$)|[（([【](?:选填|可选|非必选|非必填|optional)[）)\]】]/u;

/** A box's own wording says that it may stay off: "Optional: send me news", 接收资讯（可选）. */
export function startsOptional(text: string): boolean {
	return optionalItself.test(simplify(normalise(text)));
}

const condition =
	/二选一|任选|其一|至少|任填|任意一|之一|如果|若|\b(?:if|unless|when|one of|at least|either|except)\b/u;

/** Optional only in some cases, or in place of another: 手机号、邮箱二选一, "optional if …". */
export function namesCondition(text: string): boolean {
	return condition.test(simplify(normalise(text)));
}

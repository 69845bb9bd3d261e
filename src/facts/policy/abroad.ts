import type { PolicyCase } from "./judging.ts";
import type { Line, Quote } from "./lines.ts";
import { isAbroad, servicesIn } from "./thirdPartyNames.ts";

const borderWords = /出境|跨境|境外|海外|\b(?:abroad|overseas|outside|international|cross-border|transferred to)\b/u;
/** "Our office in Shanghai" and standard clauses name nobody; a company's name does. */
const company =
	/[\u4e00-\u9fffA-Za-z（）()]{2,}(?:有限(?:责任)?公司|股份公司|株式会社)|(?:谷歌|苹果|微软|亚马逊|脸书)公司|\b[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|PLC|B\.V|Pte|Pty|S\.A|AG|KK|K\.K)\b/u;
/** Characters. The end of a name tells whose it is; what precedes it may belong to the sentence. */
const END_OF_NAME = 8;
/** What would be done before a transfer: 如需出境，我们将告知接收方名称. */
const promise =
	/(?:告知|通知|说明)[^。]{0,30}(?:接收方|名称|联系方式)|\b(?:tell|inform|notify)\b[^.]{0,60}\b(?:recipient|who (?:receives|gets))/u;
const condition = /如|若|如果|倘若|一旦|确需|需要|\b(?:if|where|should|before|when)\b/u;

/** What the text says of who gets data abroad. */
export interface Abroad {
	/** Services run abroad that the text names. */
	services: { name: string; place: Quote }[];
	/** The passage that names the recipient of a transfer. */
	recipient: Quote | null;
	/** A passage that promises to name it before a transfer. */
	promised: Quote | null;
}

/** Services abroad that a text names, and the passages on transfers that name the recipient or promise to. */
export function abroadIn({ reading, beside }: PolicyCase): Abroad {
	const named = [reading, ...beside].flatMap(({ thirdParties }) => thirdParties);
	const services = named.filter(({ name, operator }) => isAbroad(`${name} ${operator ?? ""}`.toLowerCase()));
	const passages = reading.lines.filter(
		({ plain, under, isHeading }) =>
			!isHeading && (borderWords.test(plain) || borderWords.test(under.split("\n").at(-1) ?? "")),
	);
	const own = reading.found.operatorName.map(({ text }) => text).join("\n");
	const namesRecipient = ({ text, plain }: Line) => {
		const name = company.exec(text)?.[0];
		return (name !== undefined && !own.includes(name.slice(-END_OF_NAME))) || servicesIn(plain).length > 0;
	};
	return {
		services: services.map(({ name, place }) => ({ name, place })),
		recipient: passages.find(namesRecipient) ?? null,
		promised: passages.find(({ plain }) => condition.test(plain) && promise.test(plain)) ?? null,
	};
}

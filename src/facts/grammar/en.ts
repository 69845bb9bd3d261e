import type { Grammar } from "./grammar.ts";

const verb =
	"(?:agreed?|consent(?:ed)?|accept(?:ed)?|authori[sz]e|permit|opt[ -]?in|give (?:\\w+ ){0,3}(?:consent|permission|approval)|(?:am |'m )?(?:okay|ok|fine|happy|comfortable) (?:with|for|to)|abide|comply|be bound|grant|approve)";
/** The reader speaks: "I" among the first words. Further in, someone tells a story. */
const firstPerson = new RegExp(
	`^\\W*(?:[\\w'-]+[,:]? ){0,4}i(?:'m|'ve|'d)?\\b[^.;]{0,160}?\\b${verb}\\b|[,:] i (?:\\w+ )?${verb}\\b`,
	"u",
);
const affirm =
	/\bi(?:'m|'ve)?(?: \w+){0,3}? (?:confirm|certify|declare|affirm|attest|acknowledge|understand|state|warrant)\b/u;
const age = /\bi(?:'m| am)(?: \w+){0,3}? (?:\d{2}|of legal|old enough|over the age|an adult)/u;
const noticed = /\bi(?:'ve| have)?(?: \w+){0,2}? (?:read|reviewed|seen|understood|been informed)\b/u;
const wish =
	/\b(?:i'd|i would|i want|i wish|i'd love|i am interested|i'm interested|yes[,!. ]+i)\b[^.]{0,30}?\b(?:like|love|want|wish|hear|receive|get|subscribe|join|be (?:notified|contacted|kept|sent|added))\b/u;
const sendMe =
	/^(?:\W*)(?:yes\b[,!.:]*\s*)?(?:please\s+)?(?:(?:do not|don't|never)\s+)?(?:also\s+)?(?:send|e-?mail|text|sms|mail|keep|sign|add|contact|call|subscribe|opt|inform|update|notify|alert|share|enrol|enroll|include|unsubscribe|remove)(?: (?:me|us)(?! (?:at|via|if|for|from|on)\b)|(?<=share|add|include|remove) my)\b/u;
const yesPlease = /^\W*(?:yes|sure|ok|okay)\b[,!.:]*\s*(?:please|sign|send|i|keep|email|subscribe|add|count)/u;
const imperative =
	/^\W*(?:please\s+)?(?:check|tick|select|click)(?: \w+){0,4} (?:box|here|below)?\s*(?:to|if)\b[^.]{0,80}\b(?:receive|agree|accept|consent|subscribe|opt|get|hear|like|want|wish)/u;
const receive =
	/^\W*(?:receive|get|subscribe|opt[ -]?in|join|be the first|stay (?:up[- ]to[- ]date|updated|informed|in touch|in the loop|connected)|sign (?:me )?up (?:for|to)|keep in touch|hear about|allow|enable)\b/u;
const mailed = /\b(?:e-?mails?|mailings?|newsletters?|digests?|text messages?)\b/u;
const bareVerb =
	/^\W*(?:yes[,!. ]+(?:i )?)?(?:agree|accept|consent|agreed|accepted|allow|authori[sz]e)\b(?!\s*(?:payment|cards?|credit|visa|offer|invitation|request|friend|quote|bid|order|challenge|terms\?))/u;
const request =
	/\b(?:do you|confirm (?:that )?you|please confirm|would you like to|you must|you need to|you have to|i hereby)\b[^.]{0,60}?\b(?:agree|accept|consent|receive)\b/u;
const mayWe =
	/^\W*(?:may|can|could|would you like us to|do you want us to) (?:we )?(?:also )?(?:send|e-?mail|text|contact|call|keep)\b/u;
const youAgree = /^\W*you (?:agree|consent|accept)\b/u;

const doing =
	"(?:click|tap|press|continu|creat|sign|register|log|submit|us|check|tick|join|proceed|enter|fill|complet|access|brows|select|choos|subscrib|download|install|provid|plac|visit|clos|scroll|hit|book|pay|order|purchas|participat|apply|mark|accept|post|upload|connect|send|shar|start|open|activat|agree|navigat|request|sav|verify|interact|opt|mov|do|enroll|enrol|set)(?:t|n|m|l|p)?ing";
const agreeing =
	"(?:agree|accept|consent|acknowledge|confirm|agreeing|accepting|consenting|acknowledging|confirming|authori[sz]e|understand|opt in|opting in|certify|affirm|represent|give)";
const implied = new RegExp(
	`\\b(?:by|when|upon|in|through)\\s+(?:\\w+ ){0,2}?${doing}\\b[^;]{0,220}?\\b(?:you|i|we|user|customer|member|participant)s?\\b(?:'re|'ve)?[^.;]{0,60}?\\b${agreeing}\\b`,
	"u",
);
const reversed = new RegExp(
	`\\b(?:you|i)\\b(?:'re)? [^.;]{0,30}?\\b${agreeing}\\b[^;]{0,140}?\\bby\\s+(?:\\w+ )?${doing}\\b`,
	"u",
);
const ifYou =
	/\bif you (?:continue|proceed|go on|keep|sign|register|use|join|click|choose to|do not|don't)[^.]{0,100}?(?:you(?:'re| are)? (?:agree|accept|consent)|we(?:'ll| will| shall)? (?:assume|take it|presume)|(?:deemed|considered|assumed) to)/u;
const means = new RegExp(
	`^\\W*${doing}\\b[^.;]{0,60}?,? (?:you|i) ${agreeing}\\b|\\b(?:${doing}|registration|continued use|continued browsing|(?:your )?use of (?:the|this|our)|submission|enrolment|enrollment|participation)\\b[^.]{0,100}?\\b(?:means|mean|constitutes?|implies|imply|signif(?:y|ies)|indicates?|confirms?|is deemed|shall be deemed|serves as|is considered|you agree|you accept|you consent)\\b[^.]{0,60}?(?:agree|accept|consent|acknowledg|you)`,
	"u",
);
/** The document speaking of itself: these Terms, this Policy. */
const ownText =
	/\b(?:this|these|the following) (?:\w+ ){0,3}?(?:terms|policy|agreement|notice|statement|conditions|document|eula)\b/u;
/** A clause on changes to the document. */
const amended =
	/\b(?:continued use|continu\w+ to use)\b[^.]*\b(?:chang|amend|modif|revis|updat)|\b(?:chang|amend|modif|revis|updat)\w*\b[^.]*\bcontinued use\b/u;
const useOnly =
	/\bby (?:\w+ ){0,2}?(?:accessing|using|visiting|browsing|providing|downloading|installing|entering|submitting|participating)\b|\b(?:use of|using|access) /u;

const aboutConsent =
	/\b(?:with|without|obtain(?:ed|ing|s)?|(?:we|us) (?:ask|request|rely|need|require|obtain|collect|process|use|may)[^.]{0,60}|withdraw(?:ing)?|revoke|unless you|where you have|if you have|has|have) (?:\w+ ){0,3}?(?:consent|agreed|permission)\b|\binformed consent\b|\bconsent (?:was|is|has been|must be|form|management|mode)\b/u;
const thirdPerson =
	/\b(?:users?|customers?|they|he|she|the (?:user|customer|patient|parties|buyer|seller|licensee|company)|patients?|participants?|parties|members|visitors) (?:shall |must |may |will |hereby |have |has )*(?:agrees?|accepts?|consents?|acknowledges?|agreed|accepted|consented)\b/u;
const refuse =
	/^\W*(?:no,? thanks?\b|no thank you|no,? i\b|decline|reject|refuse|deny\b|disagree|i (?:do not|don't|decline|refuse|disagree)(?: to)?(?: agree| accept| consent|$)|i (?:decline|refuse|disagree)|(?:do not|don't) (?:agree|accept|consent|allow)|continue without|without (?:accepting|agreeing)|only (?:necessary|essential)|(?:necessary|essential|required)(?: cookies)? only|use (?:only )?necessary|disallow)/u;
const seeAlso =
	/\b(?:see|read|review|refer to|learn|find out|view|check|subject to|governed by|information (?:about|on)|described in|in accordance with|protected by|click here for|more about|please note)\b/u;
const gelten = /\b(?:terms|policy|policies|conditions) (?:of \w+ )?(?:\w+ ){0,3}?(?:apply|applies)\b/u;

/** A report on default ticks, not a request. */
const talksOfDefault = /\bpre-?(?:tick|check|select)|\b(?:tick|check|select)ed (?:by default|beforehand|in advance)\b/u;
/** Lets others at what is the reader's own. */
const letOthers = /^\W*(?:allow|let|permit) (?!me\b|us\b)(?:[\w']+ ){1,8}?(?:my|me)\b/u;

/** Without one of these no sentence agrees; spares most of a page the costly patterns. */
const anyVerb =
	/agree|accept|consent|acknowledg|confirm|authori|understand|certif|affirm|represent|permi|opt|give|assum|presum|deem|ok\b|okay|fine|happy|comfortable|abide|compl|bound|grant|approv|receiv|take it/u;

/** How English asks for agreement, assumes it, or only speaks of it. */
export const en: Grammar = (s, hits) => {
	if (refuse.test(s)) return { stance: "refuses" };
	if (talksOfDefault.test(s)) return { stance: "none" };
	const agrees = anyVerb.test(s);
	if (agrees && (implied.test(s) || reversed.test(s) || ifYou.test(s) || means.test(s))) {
		if (ownText.test(s) && (useOnly.test(s) || s.length > 200)) return { stance: "none" };
		if (amended.test(s)) return { stance: "none" };
		return { stance: "implied" };
	}
	if (thirdPerson.test(s)) return { stance: "none" };
	if (agrees && s.length <= 400 && firstPerson.test(s)) return { stance: "asks" };
	if (mayWe.test(s) || (agrees && request.test(s))) return { stance: "asks" };
	if (aboutConsent.test(s)) return { stance: "none" };
	if (wish.test(s) || yesPlease.test(s) || imperative.test(s)) return { stance: "asks" };
	if (age.test(s) || affirm.test(s)) return { stance: "asks", noticeOnly: /\back|\bunderstand/u.test(s) };
	if (noticed.test(s)) return { stance: "acknowledges", noticeOnly: true };
	const sells = hits.some((hit) => hit.concept === "marketingConsent");
	if (sendMe.test(s)) return { stance: "asks", weak: !sells };
	if (mayWe.test(s) && (sells || mailed.test(s))) return { stance: "asks" };
	if (s.length <= 160 && letOthers.test(s)) return { stance: "asks" };
	if (receive.test(s) && (sells || mailed.test(s)) && s.length <= 200) return { stance: "asks" };
	if (s.length <= 200 && bareVerb.test(s)) return { stance: "asks", weak: s.split(" ").length < 3 };
	if (s.length <= 160 && youAgree.test(s) && !ownText.test(s)) return { stance: "asks", weak: true };
	if (gelten.test(s)) return { stance: "implied", weak: true };
	if (seeAlso.test(s)) return { stance: "acknowledges" };
	return null;
};

import type { Signs } from "./disclosures.ts";

const others = /\bsdks?\b|third[- ]part|recipient|processors?\b|partners|service providers/u;
const company =
	/\b(?:inc|llc|l\.l\.c|ltd|limited|gmbh|corp|corporation|co\.?,? ltd|plc|b\.v|pty|s\.a|s\.r\.l|kk|oy|ab|studios?|technologies|labs|foundation|university)\b/u
		.source;
const we =
	/\(?["“'(](?:we|us|our|the company|the controller)\b|\bdata controller\b|\bcontroller\b|operated by|provided by|owned by|published by|run by|©|copyright|registered (?:in|office|at|address)|we are\b|company (?:name|number)/u
		.source;

/** English signs. */
export const signsEn: Signs = {
	operatorName: [
		{
			says: new RegExp(`${company}[\\s\\S]*(?:${we})|(?:${we})[\\s\\S]*${company}`, "u"),
			notUnder: others,
			unless: /\bsdks?\b|third[- ]part/u,
		},
		{ says: /\b[a-z][\w&.' -]{1,40}\s*\(\s*(?:"|“|')?(?:we|us|our|the company)\b/u, notUnder: others },
		{
			says: /\b(?:data )?controller (?:of your (?:personal )?(?:data|information) )?is\s+\w+|(?:operator|developer|company name|controller|publisher)\s*:\s*[\w(]{2,}/u,
			notUnder: others,
			unless: /[[{]/u,
		},
	],
	address: [
		{
			says: /\b\d{1,5}[a-z]?,? [\w .']{2,40}\b(?:street|st|road|rd|avenue|ave|lane|way|drive|boulevard|blvd|square|floor|suite|quay|terrace|close|place)\b/u,
			notUnder: others,
		},
		// Number behind the street, then postcode and town, as on the European mainland.
		{
			says: /\p{L}[\p{L}'’.-]{3,}(?: [\p{L}'’.-]+){0,3}(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|section|article|art|version|page|clause|no|nr)[a-z]*\.?) \d{1,4} ?[a-z]?(?:[-/]\d{1,3})?, (?:[a-z]{1,2}-)?(?:\d{4} ?[a-z]{2}|\d{4,5}|\d{3} \d{2}) \p{L}{3,}/u,
			unless: /\b(?:supervisory|commissioner|authority|ombudsman)\b/u,
			notUnder: others,
		},
		{
			says: /\b(?:registered (?:office|address)|(?:mailing|postal|business|office) address|our address)\b[^.]{0,12}(?:is|:|at)\s*\w{2,}/u,
			notUnder: others,
			unless: /[[{]/u,
		},
	],
	contact: [
		{
			says: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/u,
			notUnder: /\bsdks?\b|third[- ]part/u,
			unless: /@example\.com|@yourcompany/u,
		},
		{
			says: /\b(?:phone|tel|telephone|call us|call)\b[^.]{0,16}\+?\d[\d ()-]{6,}\d/u,
			notUnder: /\bsdks?\b|third[- ]part/u,
		},
		{
			says: /\b(?:contact|reach|write to|email|e-mail) us\b[^.]{0,40}\b(?:at|via|by|through|using)\b\s*\S{3,}/u,
			unless: /[[{]/u,
			notUnder: /third[- ]part/u,
		},
	],
	privacyContact: [
		{
			says: /\bdata protection officer\b|\bdpo\b|\bprivacy (?:officer|team|office|manager|department|lead)\b|\b(?:privacy|dpo|dataprotection)@/u,
			unless: /commissioner/u,
		},
		{
			says: /\b(?:questions?|concerns?|comments?|requests?)\b[^.]{0,50}\b(?:privacy|personal (?:data|information)|this policy|this notice)\b[^.]{0,80}(?:contact|email|e-mail|write|reach|@)/u,
		},
	],
	purposes: [
		{
			says: /\b(?:we|and|information|data|it|this|them)\b[^.]{0,40}\b(?:use|used|uses|process|processed|collect|need|require)\b[^.]{0,60}\b(?:to|for the purpose of|in order to|so that|for)\b\s+\w+/u,
			unless: /\bnot (?:be )?use|never use|how we use|for more information|do not collect|do not sell/u,
			notUnder: /security|secure|sdk|third|cookie/u,
		},
		{
			says: /^(?:to|so that we can|in order to)\s+(?:provide|create|send|verify|process|deliver|improve|operate|maintain|detect|prevent|personali[sz]e|answer|respond|comply|complete|communicate|manage|analy[sz]e|set up|show)\b/u,
			under: /\buse\b|purpose|why|how we/u,
		},
		{ says: /\bpurposes?\b\s*(?:is|are|:)\s*\S/u, notUnder: /sdk|third/u },
	],
	collectedList: [
		{
			says: /\b(?:list|inventory|table|categories) of (?:the )?(?:personal )?(?:information|data) (?:we )?collect/u,
			heading: true,
		},
	],
	sensitiveRules: [
		{
			says: /\b(?:sensitive (?:personal )?(?:data|information)|special categor(?:y|ies))\b[^.]*(?:explicit consent|separate consent|only|necessary|encrypt|we (?:will|process|collect|handle|ask)|effect|refuse)/u,
			unless: /\bmeans\b|\bdefined as\b|do not (?:collect|process)/u,
		},
		{
			says: /\b(?:biometric|face|facial|fingerprint|health|identity card|passport number|bank card|precise location)\b[^.]*\b(?:explicit|separate|express) consent\b/u,
		},
		{
			says: /\b(?:explicit|separate|express) consent\b|\bonly (?:with|when|if)\b|\bencrypt/u,
			under: /sensitive|special categor/u,
			unless: /do not (?:collect|process)/u,
		},
	],
	sensitiveEffect: [
		{
			says: /\b(?:sensitive|special categor)[^.]*(?:necessary (?:for|to|because)|effect|impact|if you (?:do not|don't|refuse)|harm)/u,
		},
		{
			says: /\bif you (?:do not|don't|refuse|decline)\b[^.]*(?:cannot|unable|will not affect|only)|\b(?:effect|impact) on (?:you|your)\b/u,
			under: /sensitive|special/u,
		},
	],
	retention: [
		{
			says: /\b(?:keep|kept|retain|retained|store|stored|hold|held|retention)\b[^.]{0,60}\b(?:for (?:as long|only as long|no longer|up to|a period|\d+|one|two|three|six|twelve)|until|as long as|period|days|months|years|no longer than)/u,
			unless: /cookie|how long we/u,
		},
		{ says: /\bretention periods?\b[^.]{0,20}(?:is|are|:)/u },
		{ says: /\b(?:as long as|until|after|for)\b/u, under: /how long|retention|keep (?:it|your|them)/u },
	],
	retentionPeriod: [
		{
			says: /\b(?:keep|kept|retain|retained|store|stored|hold|held|delete[ds]?|retention|erased?)\b[^.]{0,80}\b(?:\d+|one|two|three|six|seven|ten|twelve|thirty|ninety)\b[^.]{0,12}\b(?:day|week|month|year)s?\b/u,
		},
		{
			says: /\b(?:until|as long as|while)\b[^.]{0,20}\b(?:you (?:delete|close|have|keep)|your account|account (?:is|exists|remains))/u,
			under: /keep|retain|retention|stor|how long/u,
		},
		{ says: /\bcriteria\b[^.]{0,30}\b(?:period|retention|determine)/u },
	],
	storagePlace: [
		{
			says: /\b(?:stored|store|hosted|host|kept|located|held|processed)\b[^.]{0,50}\b(?:in|on|within|at)\b[^.]{0,30}\b(?:servers?|data cent(?:er|re)s?|your device|united states|u\.s|china|europe|european union|eea|eu|uk|united kingdom|germany|ireland|singapore|india|japan|korea|canada|aws|cloud|firebase)\b/u,
			unless: /cookies?\b/u,
		},
		{ says: /\bservers?\b[^.]{0,20}\b(?:are |is )?(?:located|based|hosted)\b[^.]{0,10}\bin\b/u },
		{
			says: /\b(?:servers?|data cent(?:er|re)s?|within|in the)\b/u,
			under: /where [^\n]{0,30}(?:stored|kept|store|keep)/u,
		},
	],
	expiry: [
		{
			says: /\b(?:after|once|when|then|at the end|upon expiry|thereafter|expires?|no longer (?:needed|necessary))\b[^.]{0,80}\b(?:delete[ds]?|erased?|anonymi[sz]ed?|destroy(?:ed)?|remove[ds]?)\b/u,
		},
		{ says: /\b(?:delete|erase|anonymi[sz]e|destroy)\b[^.]{0,60}\b(?:after|once|when|no longer)\b/u },
	],
	security: [
		{
			says: /\bencrypt|\bssl\b|\btls\b|\bhttps\b|\bfirewalls?\b|\baccess controls?\b|\bsecurity (?:measures|safeguards|practices|controls)\b|\b(?:technical|organi[sz]ational|administrative)\b[^.]{0,30}\bmeasures\b|\bprotect\b[^.]{0,50}\b(?:unauthori[sz]ed|loss|misuse|disclosure)\b/u,
		},
	],
	sharing: [
		{
			says: /\bwe (?:may |will |do |also |only |never |don't |do not |won't |will not )*(?:share|disclose|sell|rent|transfer|provide|pass)\b/u,
			unless: /how we share|provide (?:you|the service|our service)/u,
		},
		{
			says: /\b(?:shared?|disclosed?|sold|transferred)\b[^.]{0,30}\b(?:with|to)\b[^.]{0,30}\b(?:third|partners?|affiliates?|providers?|authorities|anyone|others)\b/u,
			unless: /how we share/u,
		},
	],
	thirdPartyMention: [
		{
			says: /\bsdks?\b|\bsoftware development kit|\bthird[- ]party (?:services?|providers?|tools?|analytics|libraries|components?|processors?)\b|\bsub-?processors?\b/u,
			heading: true,
		},
	],
	crossBorder: [
		{
			says: /\b(?:transfer(?:red|s)?|sent|stored|processed|accessed)\b[^.]{0,60}\b(?:outside|abroad|overseas|other countries|another country|international(?:ly)?|to the united states|in the united states)\b|\b(?:international|cross-border|overseas) (?:data )?transfers?\b/u,
			unless: /\b(?:not|never)\b[^.]{0,16}\b(?:transfer|sent|stor)|how we transfer/u,
		},
		{ says: /\bstandard contractual clauses\b|\badequacy decision\b/u },
	],
	storedAtHome: [
		{
			says: /\b(?:not|never)\b[^.]{0,16}\b(?:transfer(?:red)?|sent|stored)\b[^.]{0,30}\b(?:outside|abroad|overseas)\b|\bstays? (?:in|within)\b[^.]{0,20}\b(?:china|country|eu|eea|mainland)/u,
		},
	],
	minors: [
		{
			says: /\bchild(?:ren)?(?:'s)?\b|\bminors?\b|\bunder (?:the age of )?(?:13|14|16|18)\b|\bparents?\b|\bguardians?\b/u,
			heading: true,
			unless: /parent company|parents? and (?:subsid|affil)/u,
		},
	],
	minorsRules: [
		{
			says: /\b(?:child|children|minors?|under (?:the age of )?1\d)\b[^.]*\b(?:parents?|parental|guardians?)\b[^.]*\b(?:consent|permission|agree|delete|review|withdraw|request)/u,
		},
		{
			says: /\b(?:parents?|parental|guardians?)\b[^.]*\b(?:consent|permission|agree)\w*\b[^.]*\b(?:child|children|minors?|under (?:the age of )?1\d)\b/u,
		},
		{
			says: /\bchildren'?s? privacy (?:policy|notice|rules|statement)\b/u,
			heading: true,
			unless: /^\d*\.?\s*children'?s? privacy$/u,
		},
	],
	access: [
		{
			says: /\b(?:access|view|see|obtain|request|download|export|receive)\b[^.]{0,40}\b(?:copy|your (?:personal )?(?:data|information)|information (?:we hold|about you))\b/u,
			under: /right|choice|control|manage|access/u,
		},
		{
			says: /\b(?:you (?:can|may)|right to|rights? of)\b[^.]{0,40}\b(?:access|view|copy|know)\b/u,
		},
	],
	correction: [
		{
			says: /\b(?:correct|rectify|rectification|update|edit|amend)\b[^.]{0,40}\b(?:data|information|profile|details|inaccura\w+|it)\b/u,
			under: /right|choice|control|manage|access|correct/u,
		},
		{ says: /\b(?:you (?:can|may)|right to|right of|request)\b[^.]{0,90}\b(?:correct\w*|rectif\w+|edit|amend\w*)\b/u },
	],
	deletion: [
		{
			says: /\b(?:you (?:can|may)|right to|right of|request|ask us to|asking us to)\b[^.]{0,120}\b(?:deleted?|deletion|erased?|erasure|removed?)\b/u,
		},
		{
			says: /\b(?:delete|erase)\b[^.]{0,30}\b(?:your (?:personal )?(?:data|information|account)|it)\b/u,
			under: /right|choice|control|manage|delet/u,
		},
	],
	accountClosing: [
		{
			says: /\b(?:delete|deleting|close|closing|cancel|terminate|deletion of|closure of)\b[^.]{0,8}\b(?:your |the |an |my )?account\b|\baccount (?:deletion|closure|cancellation)\b/u,
			unless: /we (?:may|can|reserve the right to) (?:terminate|close|delete|cancel)|suspend/u,
			heading: true,
		},
	],
	withdrawal: [
		{
			says: /\b(?:withdraw|revoke|withdrawing|revoking|change)\b[^.]{0,12}\b(?:your |any |the |a )?(?:consent|permissions?|authori[sz]ation)\b|\bopt[- ]out of\b[^.]{0,30}\b(?:processing|consent|marketing)\b/u,
			heading: true,
		},
	],
	rightsMethod: [
		{
			says: /\b(?:settings|account page|profile page|privacy cent(?:er|re)|my account|dashboard|in the app)\b[^.]{0,50}(?:[>→›-]|\b(?:delete|edit|correct|export|download|withdraw|access|change|update)\b)/u,
		},
		{
			says: /\b(?:delete|edit|correct|export|download|withdraw|access|change|update|exercise)\b[^.]{0,80}\b(?:settings|account page|profile page|privacy cent(?:er|re)|by (?:emailing|contacting|writing)|contact us|email|e-mail|form|@)/u,
		},
		{
			says: /\b(?:in|through|under|from)\b[^.]{0,12}\bsettings\b|\b(?:write to|e-?mail|contact) us\b/u,
			under: /right|choice|control|manage/u,
		},
	],
	complaint: [
		{
			says: /\bcomplain(?:ts?)?\b|\bgrievance\b|\bsupervisory authority\b|\breport (?:a|an|any) (?:concern|problem|issue|privacy)\b/u,
			heading: true,
			unless: /\b(?:handle|resolve|investigate|respond to) (?:customer |user )?complaints\b|comply with/u,
		},
	],
	automatedDecisions: [
		{
			says: /\bpersonali[sz](?:e|ed|ation|ing)\b[^.]{0,40}\b(?:content|ads?|advert\w*|recommend\w*|feed|experience|offers)\b|\bprofil(?:ing|es?)\b[^.]{0,30}\b(?:interests|automated|advert)|\bautomated decision|\b(?:interest-based|targeted) (?:ads?|advertising)\b|\brecommend(?:ation)?s?\b[^.]{0,30}\bbased on\b/u,
			unless: /\b(?:no|not|never|without)\b[^.]{0,20}(?:profil|automated|personali)/u,
		},
	],
	automatedOff: [
		{
			says: /\b(?:turn|switch|opt|disable|stop|reject|unsubscribe)\w*\b[^.]{0,40}\b(?:personali[sz]\w*|recommendations?|targeted|profil\w*|interest-based|ads?|advertising)\b/u,
		},
		{
			says: /\b(?:personali[sz]\w*|recommendations?|targeted|profil\w*|interest-based)\b[^.]{0,60}\b(?:turned off|switched off|off|opt[- ]out|disabled?|rejected?)\b/u,
		},
	],
	cookies: [{ says: /\bcookies?\b/u, heading: true }],
	date: [
		{
			says: /\b(?:last (?:updated|modified|revised|changed)|effective(?: date| as of| from)?|updated(?: on)?|version(?: of| date)?|published|revised|in force (?:from|since)|date)\b[^.\d]{0,24}\d{1,4}/u,
			heading: true,
			unless: /version \d+\.\d+ of (?:the )?app|\d+ (?:days|hours)/u,
		},
	],
	updateNotice: [
		{
			says: /\b(?:chang(?:e[sd]?|ing)|updat(?:e[sd]?|ing)|revis\w+|modif\w+|amend\w*)\b[^.]{0,80}\b(?:notif\w+|notice|post(?:ed|ing)?|tell you|email|inform|announce|publish\w*|let you know|prominent|available)\b/u,
			unless: /your (?:information|data|profile|account) (?:has )?chang/u,
		},
		{ says: /\b(?:notify|inform|tell|email|alert)\b[^.]{0,40}\b(?:changes?|updates?|revis\w+)\b/u },
	],
	consentByUse: [
		{
			says: /\bby (?:using|accessing|continuing|visiting|registering|downloading)\b[^.]{0,80}\b(?:agree|accept|consent|acknowledge)\b|\b(?:continued )?use of\b[^.]{0,60}\b(?:constitutes|means|signifies|implies)\b[^.]{0,30}\b(?:accept|agree|consent)/u,
		},
	],
	noCollection: [
		{
			says: /\b(?:do not|don't|never|does not) (?:collect|store|gather)\b[^.]{0,20}\b(?:any|personal)\b[^.]{0,20}\b(?:data|information)\b|\bno (?:personal )?(?:data|information) is (?:collected|stored)\b|\bcollects? no (?:personal )?(?:data|information)/u,
			unless: /child|minor|knowingly|under 1\d|sensitive/u,
		},
	],
};

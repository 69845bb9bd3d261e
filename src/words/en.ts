import type { PolicyWords, ScreenWords } from "./concepts.ts";

export const screen: ScreenWords = {
	concepts: {
		register: [
			"sign up|register|registration|create account|create an account|create my account|create your account|create a new account|new account|join now|join free|become a member|get started|sign me up|create mailbox|create profile",
		],
		login: [
			"log in|login|sign in|continue with google|continue with apple|continue with email|log into|sign into|signin|log on|sign-in|log-in",
		],
		getCode: [
			"send code|get code|send verification code|get verification code|resend code|text me a code|send me a code|send otp|get otp|resend otp|request code|request otp|send sms",
		],
		privacyPolicy: [
			"privacy policy|privacy notice|privacy statement|privacy and cookie policy|privacy & cookies policy|notice at collection|data policy|privacy agreement|privacy terms|privacy rules|data privacy|privacy policies|data protection|privacy centre|privacy center|privacy and security policy|privacy & security policy|personal information protection policy|data processing agreement|privacy practices",
		],
		userAgreement: [
			"terms of service|terms of use|terms and conditions|terms & conditions|user agreement|conditions of use|service agreement|member agreement|terms of sale|terms of agreement|term of service|term of use|terms and condition|terms & condition|membership terms|membership agreement|subscriber agreement|customer agreement|license agreement|licence agreement|account agreement|site terms|general terms|terms & policies|user terms|legal terms",
			"terms|t&c|t&cs|eula|tos",
		],
		consentVerb: [
			"i agree|i consent|i accept|i have read and agree|i've read and agree|i have read and accept|agree and continue|accept and continue|agree & continue|i give my consent|i authorize|i authorise",
			"agree|accept|got it|i understand|i acknowledge|allow",
		],
		impliedConsent: [
			"by signing|by continuing|by creating|by registering|by clicking|by using|by tapping|by logging|by joining|by proceeding|you agree|you accept|you consent",
		],
		marketingConsent: [
			"special offers|news and offers|send me offers|receive offers|newsletter|hear about deals|i would like to receive|newsletters|mailing list|email updates|product updates|exclusive deals|exclusive offers|latest offers|latest news|promotions|marketing|email offers|hear from|advertising|promotional|mailings|product news|sms notifications|sales and offers|discounts|tips and offers|news and updates|announcements and",
			"updates|notifications|subscribe|keep me updated|stay in the loop|offers|deals|announcements|news|digest|digests|emails|email me|sms|text me|texts|tips|inspiration|sales",
		],
		thirdPartySharing: [
			"share your information with|sell or share|data brokers|advertising partners|third party|third-party|third parties|our partners|trusted partners|selected partners|affiliates|affiliated companies|business partners|be shared with|sharing my|share my data|share my information|share my personal|sell my|partner offers|group companies",
			"partners|service providers|sponsors|subsidiaries",
		],
		sdkList: [
			"third-party sdks|third party sdks|software development kits|subprocessor list|sub-processors|list of partners|partner list|list of our partners|list of third parties|list of vendors|vendor list",
		],
		piList: ["list of personal information collected|download your data|export your data"],
		accountDeletion: [
			"delete account|delete my account|delete your account|permanently delete account|close account|close my account|close your account|account deletion|remove my account|erase my account|terminate my account|cancel my account|delete this account|delete profile",
			"deactivate account|cancel account|deactivate|cancel membership|unsubscribe|deactivate my account|deactivate your account|deactivate this account|account deactivation|disable my account|disable account|disable your account|delete me",
		],
		withdrawConsent: [
			"withdraw consent|withdraw your consent|withdraw my consent|revoke consent|revoke access|withdraw authorization|manage consent|manage my consent|consent preferences|privacy choices|opt out of",
		],
		complaintChannel: [
			"complaint|complaints|data protection officer|privacy officer|grievance|contact us|report a problem",
		],
		correction: [
			"rectification|update your information|edit profile|edit my profile|edit your profile|personal information|personal details|edit account",
		],
		rememberMe: [
			"remember me|remember my|remember this|remember account|remember login|remember password|remember username|keep me signed in|keep me logged in|keep me signed-in|keep me logged-in|stay signed in|stay logged in|trust this|don't show again|do not show this again|don't ask again|auto login|auto-login|log me in automatically",
		],
		ageConfirmation: [
			"years of age|years old|or older|or over|at least 13|at least 16|at least 18|at least 21|over the age of|legal age|legal drinking age|over 18|over 16|over 21|18+|21+",
		],
		guardianConsent: [
			"parental consent|children's privacy|under 13|under the age of|my child|my ward|my parent|guardian|parent or guardian",
		],
		oneClickLogin: ["one-tap login|verify with your carrier|mobile number verification by carrier"],
		decline: [
			"reject|decline|deny|refuse|disagree|do not consent|do not agree|don't agree|do not accept|don't accept|don't allow|disallow|continue without|only necessary|necessary only|necessary cookies|only essential|essential only|essential cookies|no thanks|no, thanks|no thank you",
		],
		acceptAll: [
			"accept all|agree to all|allow all|agree all|accept everything|enable all|accept cookies|allow cookies|accept & close|accept and close|yes to all",
		],
		manage: [
			"manage options|cookie settings|customize|customise|preferences|more options|manage choices|manage cookies|manage settings|let me choose|show purposes|more choices",
		],
		requiredMark: ["required|mandatory|required field|this field is required|fields marked with *|(required)"],
		optionalMark: ["optional|(optional)|not required|if applicable|(not required)|leave blank"],
		crossBorder: [
			"international transfers|outside your country|outside of your country|transferred to|transferred outside|transfer outside|in other countries|cross-border|overseas|to the united states",
		],
		automatedDecision: [
			"personalized|personalised|personalization|personalisation|personalize|personalise|profiling|automated decision-making|interest-based|targeted advertising|targeted ads|recommended for you|ad preferences|tailored|find me|people you may know",
		],
		deregTerms: ["account deletion policy|account deletion terms"],
		collectionConsent: [
			"processing of my|data processing|process my|processing my|handling my|storing my|store my data|collection and use of|collection, use|use my data|use my personal|consent to the collection|consent to processing|explicit consent|storage of certain personal information|personal data",
		],
		logout: ["log out|logout|sign out|signout|log off|log-out|sign-out|log me out"],
		cookies: ["cookies|cookie|similar technologies"],
		cookiePolicy: ["cookie policy|cookies policy|cookie notice|cookie statement|use of cookies"],
		sensitive: [
			"sensitive personal information|sensitive personal data|sensitive data|biometric|facial recognition|face recognition|health data|health information|face data|precise location",
			"your face|selfie|liveness|face scan|face check",
		],
		exportData: [
			"export my data|export your data|export data|download my data|download your data|download your information|data portability",
		],
		showPassword: [
			"show password|show passwords|reveal password|hide password|view password|display password|see password",
		],
		selectAll: ["select all|check all|select everything|toggle all|deselect all"],
		saveData: [
			"save this card|save card|save my card|remember this card|save payment|preferred card|default card|default address|default payment|save this address|save address|save my|same as billing|same as shipping|same as delivery|same address|billing address is the same|is a gift|includes a gift|gift wrap|gift receipt",
		],
		refusal: [
			"do not|don't|not to|not|never|no|opt out|opt-out|unsubscribe|uncheck|untick|decline|refuse|prefer not|rather not",
		],
	},
	kinds: {
		phone: "phone|mobile|cell|tel|contact number|cellphone|whatsapp number|telephone",
		email: "email|e-mail",
		realName: "name|firstname|lastname|surname|last initial",
		idNumber:
			"id number|national id|id card|identity card|passport|social security|tax id|driver's license|driver license number|nric|aadhaar|identity number|identification number|ssn|national insurance number",
		idPhoto: "photo of id|id photo|upload id",
		bankCard:
			"card number|credit card|bank account|cardholder|name on card|expiry date|expiration date|security code|cvc|card no|routing number|sort code|debit card|iban|cvv",
		biometric: "facial image|face recognition|fingerprint|voiceprint|biometric|selfie verification|genetic",
		preciseLocation: "precise location|geolocation|current location|gps location|location data|location history",
		health: "health|symptoms|height|weight|blood type|medical|allergies|diagnosis|pregnancy|disability|medication",
		religionPoliticsRace: "religion|religious beliefs|political opinion|race|ethnicity|trade union",
		sexuality: "sexual orientation|sex life",
		minorData: "child's name|child's date of birth|student name|parent email",
		birthDate: "birthday|birthdate|dob|birth|age",
		gender: "gender|salutation|male|female",
		address:
			"address|street|city|town|state|province|postcode|postal code|zip|zipcode|country/region|county|suburb|apt|suite",
		contacts: "contacts|address book|phonebook|emergency contact",
		income: "income|salary|assets|net worth|credit score",
		employment:
			"company|employer|organization|organisation|job|profession|school|university|college|business name|work|industry|position|occupation|education",
		maritalStatus: "marital status|married|relationship status",
		socialAccount: "wechat|facebook|twitter|instagram|linkedin|skype|social media|line id|whatsapp",
		username:
			"username|user name|user id|userid|login id|login name|account name|login|user|screen name|account|handle",
		nickname: "nickname|display name|nick|nick name|preferred name|alias",
		password: "password|passcode|passwd|confirm password|new password|pin|repeat password|retype password|passphrase",
		code: "verification code|one-time code|one time code|one-time password|otp|security code sent|sms code|confirmation code|auth code|authentication code|6-digit code|passcode sent|verify code",
		nothing:
			"search|captcha|invitation code|invite code|referral code|promo code|promotion code|coupon|coupon code|discount code|gift card|voucher|quantity|qty|keyword|keywords|filter|subject|message|comment|amount|price|characters you see|letters you see|security question|query|access code|url|subdomain|rating|sort by|language|currency|find|image code|type the characters|per page|plan|theme|access key|api key|project name|file name|team name|domain name|site name|list name|workspace name|product name|group name|store name|company url",
	},
};

export const policy: PolicyWords = {
	concepts: {
		responseTime: [
			"within 15 business days|within 15 working days|within 30 days|within one month|within 45 days|without undue delay",
		],
		dataDeletion: [
			"delete my data|delete your personal information|right to erasure|right to delete|right to be forgotten|request deletion|data deletion request|erase your data",
			"delete|clear history",
		],
		nagAgain: [
			"you must agree to continue|you need to agree|please accept to continue|are you sure you want to decline|turn on notifications|please agree to the terms",
		],
		loginWall: [
			"log in to continue|sign in to view|sign up to see|create an account to continue|please log in first|log in to see more",
		],
		guestMode: ["continue as guest|guest checkout|browse as guest|skip login|browse without an account"],
		retention: [
			"retention period|data retention|how long we keep|how long we retain|retained for|storage period|keep your data",
		],
		updateDate: [
			"last updated|effective date|last modified|last revised|version|date of last revision|effective as of",
		],
		operatorIdentity: [
			"controller|who we are|registered office|company number|contact details|data protection officer|business address",
		],
		vaguePurpose: [
			"improve our services|improve your experience|enhance user experience|provide better service|business purposes|other purposes|research and development|for our legitimate interests|internal purposes|and other lawful purposes",
		],
		openEnded: [
			"including but not limited to|including without limitation|and other information|among others",
			"such as|for example|and so on|etc.",
		],
		confirmShaming: [
			"no thanks, i don't want|no, i don't like saving|i prefer paying full price|i don't want to save|i'd rather pay more|no thanks, i hate|i'll risk it",
		],
		templatePlaceholder: [
			"[company name]|[your company]|your company name|[insert|[app name]|[email address]|[date]|lorem ipsum|{{company|<company>|sample privacy policy|template",
		],
	},
	obstacles: {
		idPhoto:
			"photo of your id|copy of your id|government-issued id|upload your id|passport copy|selfie with your id|proof of identity",
		faceOrBiometric: "face verification|facial recognition|liveness check|selfie verification",
		bankCard: "bank card number|credit card number|payment receipt|proof of purchase",
		preciseHistory: "date you created your account|previous passwords|device used to register|last login date",
		offlineOrPaper: "by post|by mail|in writing|in person|by fax|visit a branch|notarized|notarised",
		phoneOrStaffOnly:
			"call us to cancel|call customer service|contact support to delete|email us to delete|call to close|speak to an agent",
		waitingTime: "may take up to 90 days|within 60 business days|up to 180 days",
		accountSecure: "no recent password change|account must be in good standing|not suspended",
		propertyCleared:
			"no outstanding balance|no pending orders|settle your balance|no active subscription|cancel your subscription first",
		unbindAll: "unlink third-party|disconnect linked accounts|leave all groups|transfer ownership",
		linkedProducts: "all associated services|also delete your|across all products",
		noDispute: "no open disputes|no pending complaints|no ongoing investigation",
		reasonRequired: "tell us why|reason for deleting (required)|please explain",
		refusalRight: "we reserve the right to refuse|at our sole discretion|subject to approval",
		emotional:
			"we're sorry to see you go|are you sure you want to leave|you will lose|we'll miss you|wait! before you go",
	},
	permissions: {
		location: "location access|access your location|location permission",
		camera: "camera access|use your camera",
		microphone: "microphone access|use your microphone",
		notifications: "allow notifications|turn on notifications|enable notifications",
		contacts: "access your contacts|contacts permission",
		storagePhotos: "access your photos|photo library|storage permission",
		clipboard: "clipboard",
		sensorsBluetooth: "motion sensors|bluetooth|nearby devices",
		phoneSmsCalls: "phone permission|read sms|call log",
	},
	patterns: {
		responseTime: [
			/\b(?:within|in|up\s+to|no\s+later\s+than|may\s+take)\s+(?:\w+\s+){0,2}?(\d{1,3}|one|two|three|seven|ten|fifteen|thirty|forty-five|sixty|ninety)\s*(?:\(\d+\)\s*)?(business\s+days?|working\s+days?|calendar\s+days?|days?|hours?|weeks?|months?)/iu,
		],
		updateDate: [/(?:last\s+(?:updated|modified|revised)|effective(?:\s+date)?)\s*[:–-]?\s*\w*\s*\d{1,4}/iu],
		confirmShaming: [
			/^\s*no(?:,)?\s+(?:thanks(?:,)?\s+)?i(?:['’]d|['’]ll|\s+)?\s*(?:don['’]?t|do\s+not|hate|prefer|would\s+rather|rather|enjoy|like)\b/iu,
		],
		templatePlaceholder: [
			/\[(?:your\s+|the\s+)?(?:company|business|website|app|legal\s+entity|contact|email|address|date|jurisdiction|insert)[^\]\n]{0,40}\]/iu,
		],
	},
};

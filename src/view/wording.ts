import type { Text } from "../engine/finding.ts";
import { count, text } from "../report/wording.ts";
import type { Refusal } from "../store/inspection.ts";
import type { Page } from "../store/place.ts";

export const pageWords: Record<Page, Text> = {
	findings: text("Findings", "检查结果"),
	asks: text("Asks", "征求同意"),
	issues: text("Ten issues", "十类问题"),
	policy: text("Policy", "政策"),
	rest: text("Coverage", "未检查"),
	flow: text("Flow", "录制"),
};

export const words = {
	consentInspector: text("Consent inspector", "同意设置检查"),
	looking: text("Looking at this page…", "正在检查本页面…"),
	counts: text("Counts by outcome", "各类结果数量"),
	pagesOfView: text("Parts of the result", "结果分类"),
	language: text("Language", "界面语言"),
	watched: text("Watched from the start of the page", "已从页面加载起全程观察"),
	settings: text("Settings", "设置"),
	change: text("Change", "更改"),
	colon: text(": ", "："),
	openPanel: text("Open in the side panel", "在侧边栏中打开"),
	openWide: text("Open wide", "在标签页中查看"),
	toFinding: text("Go to this finding", "查看该结果"),
	lookAgain: text("Look again", "重新检查"),
	saveReport: text("Save report", "保存报告"),
	saveJson: text("Save JSON", "保存 JSON"),
	showOnPage: text("Show on page", "在页面中显示"),
	overlayClose: text("Close (Esc)", "关闭 (Esc)"),
	copy: text("Copy as text", "复制为文本"),
	copyAnswers: text("Copy answer for all", "复制全部审核回复"),
	copyAnswer: text("Copy answer to the review", "复制审核回复"),
	dismiss: text("Dismiss", "关闭提示"),
	actionsForLook: text("This look", "本次检查"),
	purposes: text("Agrees to", "同意内容"),
	required: text("Needed to go on", "必选才能继续"),
	optional: text("Not marked as needed", "未标注必选"),
	notShown: text("Not shown at the moment", "当前未显示"),
	optOut: text("Opt-out wording: leaving it alone means yes", "反向表述：不操作即视为同意"),
	covers: (n: number) =>
		text(`Sets ${count(n, "other consent", "other consents")} at once`, `可一次性全选其他 ${n} 项`),
	documents: text("Documents", "相关文件"),
	asksNothing: text("No consent request was found on this page.", "本页面未发现任何征求同意之处。"),
	asksIntro: (n: number) =>
		text(
			`${count(n, "place", "places")} where this page asks for, assumes or records an agreement.`,
			`本页面共有 ${n} 处征求、推定或记录同意。`,
		),
	checkedHere: text("Checked on this page, and fair", "本页面已检查，未见问题"),
	lookedFor: text("Looked for; nothing of the kind is on this page", "已查找，本页面无相关内容"),
	asksNobody: text(
		"Nothing here asks a person for consent or for personal information.",
		"未发现本页面征求同意或收集个人信息。",
	),
	clean: text(
		"The consent requests on this page were checked; none looks unfair.",
		"本页面的同意设置均已检查，未见不公平之处。",
	),
	notChecked: text("Not checked", "未检查的内容"),
	aboutLook: text("About this look", "关于本次检查"),
	localOnly: text("Everything stayed on this computer.", "全部检查均在本机完成，未上传任何内容。"),
	cost: (ms: number, rules: number, pack: string) =>
		text(`${rules} rules of pack ${pack}, ${ms} ms`, `规则包 ${pack}，共 ${rules} 条规则，用时 ${ms} 毫秒`),
	watchTitle: text("A default state is uncertain", "有控件的默认状态无法确定"),
	watchWhy: text(
		"The page was in use before this look. Reload it, and it is followed from its first moment.",
		"检查前页面已被操作过。重新加载后将从头观察。",
	),
	watch: text("Reload and watch", "重新加载并观察"),
	broken: text("Fairtick itself failed on this page", "Fairtick 自身出错"),
	brokenHelp: text(
		"This is a defect of Fairtick, not of the page. Look again; if it comes back, please report the message below.",
		"这是 Fairtick 的问题，与页面无关。请重试；若仍出现，请反馈以下信息。",
	),
} as const;

/** What the person just did, told back to them. */
export const notices = {
	copied: text("Copied.", "已复制。"),
	copiedAnswer: text(
		"Copied a draft. Edit it so that it says what you did, then send it.",
		"已复制草稿，请按实际整改情况修改后再提交。",
	),
	copyFailed: text("The browser did not allow copying.", "浏览器不允许复制。"),
	savedJson: text("Saved the data of this look.", "已保存本次检查数据。"),
	savedReport: (pictures: number) =>
		pictures > 0
			? text(`Saved the report with ${count(pictures, "picture", "pictures")}.`, `报告已保存，含 ${pictures} 张截图。`)
			: text(
					"Saved the report without pictures: they need the page in front and its controls on it.",
					"报告已保存，无截图：截图时页面须在最前，且控件可见。",
				),
	picture: (i: number, of: number) => text(`Taking picture ${i} of ${of}…`, `正在截图 ${i}/${of}…`),
	gone: text(
		"This part is no longer on the page. Look again to see what is there now.",
		"页面上已找不到该内容，请重新检查以查看当前情况。",
	),
	unseen: text(
		"This part is on the page but not visible at the moment, so there is nothing to point at.",
		"该内容在页面中存在，但当前不可见，无法标出。",
	),
	unreachable: text(
		"The page no longer answers. Click the Fairtick icon on it again.",
		"页面已无响应，请在该页面上重新点击 Fairtick 图标。",
	),
	watching: text("Reloading the page and watching it…", "正在重新加载并观察页面…"),
} as const;

/** Why a page cannot be inspected, and what to do about it. */
export const refusalWords: Record<Refusal, { title: Text; help: Text }> = {
	"browser-page": {
		title: text("This is one of the browser's own pages", "这是浏览器自带页面"),
		help: text(
			"Browsers let no extension read them. Open the sign-up page of a site and click the icon there.",
			"浏览器不允许扩展读取此类页面。请打开网站的注册页面，再点击图标。",
		),
	},
	"extension-store": {
		title: text("This is the browser's extension store", "这是浏览器的扩展商店"),
		help: text(
			"Browsers let no extension read their store. Open another page and click the icon there.",
			"浏览器不允许扩展读取其商店页面。请在其他页面上点击图标。",
		),
	},
	pdf: {
		title: text("This is a PDF, not a web page", "这是 PDF 文件，不是网页"),
		help: text(
			"It has no controls to inspect. Open the page that links to it and click the icon there.",
			"PDF 中没有可检查的控件。请打开链接到该文件的网页，再点击图标。",
		),
	},
	"page-source": {
		title: text("This is the source text of a page", "这是网页源代码视图"),
		help: text("Open the page itself and click the icon there.", "请打开网页本身，再点击图标。"),
	},
	"local-file": {
		title: text("Fairtick may not read local files yet", "尚未允许读取本地文件"),
		help: text(
			"Open the browser's extension page, choose Fairtick, switch on “Allow access to file URLs”, and reload this page.",
			"请在浏览器的扩展程序管理页中打开 Fairtick 的“允许访问文件网址”，然后刷新本页面。",
		),
	},
	"not-a-page": {
		title: text("This is a file, not a web page", "这是文件，不是网页"),
		help: text("It has no controls to inspect.", "其中没有可检查的控件。"),
	},
	"no-grant": {
		title: text("Click the Fairtick icon on this page", "请在此页面上点击 Fairtick 图标"),
		help: text(
			"Fairtick reads a page only after you ask it to, with the icon in the toolbar.",
			"只有在您点击工具栏图标后，Fairtick 才会读取页面。",
		),
	},
	blocked: {
		title: text("The browser does not let Fairtick read this page", "浏览器不允许读取此页面"),
		help: text(
			"It may be an error page, a page still loading, or one that the browser or your organisation protects. Reload it and click the icon again.",
			"可能是错误页、尚未加载完的页面，或受浏览器、所在组织保护的页面。请刷新后再点击图标。",
		),
	},
	withheld: {
		title: text("The browser closes this page to extensions", "浏览器不允许扩展访问此页面"),
		help: text(
			"Such are the browser's own pages and its store, empty tabs, views of page source, and “data:” addresses. Open the sign-up page in a tab of its own and click the icon there.",
			"浏览器自带页面、扩展商店、空白标签页、网页源代码视图以及“data:”地址均属此类。请在新标签页中打开注册页面，再点击图标。",
		),
	},
	reloaded: {
		title: text("The page has been loaded again", "页面已重新加载"),
		help: text(
			"Click the Fairtick icon once more before you touch the page: this browser asks for that after each load.",
			"请先不要操作页面，再次点击 Fairtick 图标：此浏览器在每次加载后都需要重新点击。",
		),
	},
};

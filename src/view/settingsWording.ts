import { text } from "../report/wording.ts";

/** What the settings say; loaded with them. */
export const settingsWords = {
	done: text("Done", "完成"),
	surface: text("What is checked", "检查对象"),
	surfaceHelp: text(
		"An H5 page or mini program inside an app counts as part of the app, so China's app rules govern it. For a website they are a yardstick.",
		"App 内的 H5 页面、小程序视为 App 的一部分，适用针对 App 的规定；对网站而言，这些规定仅作参照。",
	),
	packs: text("Check against", "检查依据"),
	packsHelp: (version: string) =>
		text(
			`All rules run, whatever you choose. It decides whose clauses come first, and a few answers. Version ${version}.`,
			`无论如何选择，所有规则都会执行；此处决定优先列出哪些条款，并影响少数结果。版本 ${version}。`,
		),
	storesOnWebsite: text(
		"Stores review what is inside an app. If this page is in one, choose “H5 page inside an app”.",
		"应用商店审核的是 App 内的内容。如页面位于 App 内，请选择“App 内 H5 页面”。",
	),
	service: text("Kind of service", "服务类型"),
	serviceOf: (site: string) => text(`For ${site} only`, `仅适用于 ${site}`),
	serviceHelp: text(
		"It decides which personal information a form may ask for as necessary. It is never chosen for you.",
		"用于判断表单收集的个人信息是否必要。不会自动选择。",
	),
	noSite: text(
		"Look at a page first: the kind of service is chosen for its site.",
		"请先检查一个页面，再为该网站选择服务类型。",
	),
	notChosen: text("Not chosen", "未选择"),
	suggested: text("Suggested", "建议"),
	saysSo: (said: readonly string[]) => text(`the page says “${said.join("”, “")}”`, `页面出现“${said.join("”“")}”`),
	search: text("Search kinds of service", "搜索服务类型"),
	noneFound: text("No kind of service with these words.", "没有匹配的服务类型。"),
	unlisted: (name: { en: string; zh: string }) =>
		text(
			`${name.en} has no list in China's provisions; leave it at “Not chosen”.`,
			`现行规定未列出“${name.zh}”类的必要个人信息范围，请保持“未选择”。`,
		),
	needs: text("Necessary for it", "必要个人信息"),
	onlyHere: text("Kept on this computer only.", "仅保存在本机。"),
} as const;

import * as cookieConsent from "vanilla-cookieconsent";
import "vanilla-cookieconsent/dist/cookieconsent.css";
import { frame, mark } from "../frame/marks.ts";

const section = (category: string, title: string, description: string) => ({
	title,
	description,
	linkedCategory: category,
});

frame("#cc-main .cm", () => {
	cookieConsent.showPreferences();
	const category = (name: string, on: boolean) => ({
		row: `.pm__section--toggle:has([value=${name}])`,
		control: "input",
		press: ".toggle__icon",
		on,
	});
	mark([category("analytics", true), category("advertising", false)], ".pm__section--toggle:has([value=necessary])", {
		read: (control) => (control as HTMLInputElement).checked,
		write: (control, on) => Object.assign(control, { checked: on }),
	});
});

cookieConsent.run({
	// A page that is read by a driver: the kit would otherwise show nothing to it.
	hideFromBots: false,
	categories: {
		necessary: { enabled: true, readOnly: true },
		analytics: { enabled: true },
		advertising: {},
	},
	language: {
		default: "zh",
		translations: {
			zh: {
				consentModal: {
					title: "我们使用 Cookie",
					description: "我们使用 Cookie 改进网站并向您展示个性化广告。您可以接受、拒绝或自行设置。",
					acceptAllBtn: "全部接受",
					acceptNecessaryBtn: "全部拒绝",
					showPreferencesBtn: "偏好设置",
				},
				preferencesModal: {
					title: "Cookie 偏好设置",
					acceptAllBtn: "全部接受",
					acceptNecessaryBtn: "全部拒绝",
					savePreferencesBtn: "保存设置",
					closeIconLabel: "关闭",
					sections: [
						section("necessary", "必要 Cookie", "网站运行所必需，不能关闭。"),
						section("analytics", "统计分析 Cookie", "帮助我们了解访问者如何使用网站。"),
						section("advertising", "广告 Cookie", "用于向您展示个性化广告，并与广告伙伴共享。"),
					],
				},
			},
		},
	},
});

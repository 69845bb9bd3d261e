import * as klaro from "klaro/dist/klaro-no-css.js";
import "klaro/dist/klaro.css";
import { frame, mark } from "../frame/marks.ts";

const config = {
	version: 1,
	elementID: "klaro",
	lang: "en",
	groupByPurpose: false,
	privacyPolicy: "#privacy",
	translations: {
		en: {
			matomo: { description: "Collects statistics about visits." },
			pixel: { description: "Shows you personalised advertising on other sites." },
			purposes: { analytics: "Analytics", advertising: "Advertising", session: "Session" },
		},
	},
	services: [
		{ name: "matomo", title: "Matomo", purposes: ["analytics"], default: true },
		{ name: "pixel", title: "Advertising pixel", purposes: ["advertising"], default: false },
		{ name: "session", title: "Sign-in session", purposes: ["session"], required: true, default: true },
	],
};

frame("#klaro .cookie-notice", () => {
	klaro.show(config, true);
	const drawn = new MutationObserver(markUp);
	drawn.observe(document.body, { childList: true, subtree: true });
	markUp();

	function markUp() {
		if (!document.querySelector(".cm-services")) return;
		drawn.disconnect();
		const service = (name: string, on: boolean) => ({
			row: `.cm-service:has(#service-item-${name})`,
			control: "input",
			press: ".slider",
			on,
		});
		mark([service("matomo", true), service("pixel", false)], ".cm-service:has(#service-item-session), .cm-toggle-all", {
			read: (control) => (control as HTMLInputElement).checked,
			// The kit draws from its own model, which only an event reaches.
			write: (control) => (control as HTMLInputElement).click(),
		});
	}
});

klaro.setup(config);

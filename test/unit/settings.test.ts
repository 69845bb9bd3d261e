import { describe, expect, test } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import { chosenFor, firstSettings, isUnder, type Settings } from "../../src/engine/settings.ts";
import { createStore } from "../../src/store/index.ts";
import { moment } from "./flows.ts";

const shop = "https://shop.example:8443/signup";
const settings: Settings = {
	surface: "h5-in-app",
	jurisdictions: ["EU", "stores"],
	services: { "shop.example:8443": "online-shopping" },
};

describe("what a page is judged under", () => {
	test("holds for every page, but the kind of service for its site and port alone", () => {
		expect(chosenFor(shop, settings)).toEqual({
			surface: "h5-in-app",
			service: "online-shopping",
			serviceBy: "person",
			jurisdictions: ["EU", "stores"],
		});
		expect(chosenFor("https://shop.example/signup", settings)).toMatchObject({ service: null, serviceBy: null });
	});

	test("tells whether a flow has to be judged again", () => {
		const chosen = chosenFor(shop, settings);
		const { context } = flowOf([moment("sign-up")], "test", 0, chosen);
		expect(isUnder(context, chosen)).toBe(true);
		expect(isUnder(context, { ...chosen, surface: "website" })).toBe(false);
		expect(isUnder(context, { ...chosen, service: null })).toBe(false);
		// The order decides whose clauses come first.
		expect(isUnder(context, { ...chosen, jurisdictions: ["stores", "EU"] })).toBe(false);
	});
});

describe("the store's settings", () => {
	function opened(url: string) {
		const store = createStore("en");
		store.inspection.show(flowOf([moment("sign-up", { url })], "test", 0), false);
		store.settings.receive(firstSettings);
		return store.settings;
	}

	test("cannot be changed before they were read, so that no choice made before is lost", () => {
		const { settings } = createStore("en");
		settings.chooseSurface("h5-in-app");
		settings.toggle("EU");
		expect(settings.now.value).toBeNull();
	});

	test("add packs at the end and never take the last one away", () => {
		const settings = opened(shop);
		settings.toggle("stores");
		settings.toggle("CN");
		settings.toggle("stores");
		expect(settings.now.value?.jurisdictions).toEqual(["stores"]);
	});

	test("keep the kind of service of each site, and forget it again", () => {
		const settings = opened(shop);
		settings.chooseService("housing");
		expect(settings.now.value?.services).toEqual({ "shop.example:8443": "housing" });
		settings.chooseService(null);
		expect(settings.now.value?.services).toEqual({});
	});

	test("take no kind of service where no page is looked at", () => {
		const store = createStore("en");
		store.inspection.refuse("pdf", "https://a.example/a.pdf");
		store.settings.receive(firstSettings);
		store.settings.chooseService("housing");
		expect(store.settings.now.value).toBe(firstSettings);
	});
});

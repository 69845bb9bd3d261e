import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { firstSettings } from "../../src/engine/settings.ts";
import { settingsFor } from "../../src/extension/chosen.ts";
import { connectSettings } from "../../src/extension/settings.ts";
import { createStore } from "../../src/store/index.ts";

type Changes = Record<string, { newValue?: unknown }>;

/** As much of a storage area as is asked for; like the browser's, it tells of every change later, and of its own too. */
function area() {
	const held: Record<string, unknown> = {};
	const listeners: ((changes: Changes) => void)[] = [];
	return {
		held,
		get: async (keys: string[]) => Object.fromEntries(keys.filter((key) => key in held).map((key) => [key, held[key]])),
		set: async (entries: Record<string, unknown>) => {
			const copy = structuredClone(entries);
			Object.assign(held, copy);
			await Promise.resolve();
			for (const [key, newValue] of Object.entries(copy)) for (const tell of listeners) tell({ [key]: { newValue } });
		},
		onChanged: { addListener: (listener: (changes: Changes) => void) => void listeners.push(listener) },
	};
}

let local: ReturnType<typeof area>;
let session: ReturnType<typeof area>;

beforeEach(() => {
	local = area();
	session = area();
	const tabs = { get: async (id: number) => ({ incognito: id === 2 }) };
	vi.stubGlobal("chrome", { storage: { local, session }, tabs });
});

afterEach(() => vi.unstubAllGlobals());

async function view(incognito: boolean) {
	const store = createStore("en");
	await connectSettings(store, incognito);
	return store;
}

describe("what was chosen", () => {
	test("is kept on the disk and read by the next view and by the worker", async () => {
		const store = await view(false);
		expect(store.settings.now.value).toEqual(firstSettings);
		store.settings.toggle("EU");
		store.language.choose("zh");
		const next = await view(false);
		expect(next.settings.now.value?.jurisdictions).toEqual(["CN", "EU"]);
		expect(next.language.now.value).toBe("zh");
		expect((await settingsFor(1)).jurisdictions).toEqual(["CN", "EU"]);
		expect(session.held).toEqual({});
	});

	test("in an incognito window stays off the disk, and out of the other windows", async () => {
		local.held.settings = { ...firstSettings, jurisdictions: ["EU"] };
		const store = await view(true);
		expect(store.settings.now.value?.jurisdictions).toEqual(["EU"]);
		store.settings.chooseSurface("h5-in-app");
		store.language.choose("zh");
		expect(local.held).toEqual({ settings: { ...firstSettings, jurisdictions: ["EU"] } });
		expect((await settingsFor(2)).surface).toBe("h5-in-app");
		expect((await settingsFor(1)).surface).toBe("website");
	});

	test("in another view is followed", async () => {
		const [one, other] = [await view(false), await view(false)];
		one.settings.toggle("EU");
		await vi.waitFor(() => expect(other.settings.now.value?.jurisdictions).toEqual(["CN", "EU"]));
		other.settings.chooseSurface("h5-in-app");
		await vi.waitFor(() => expect(one.settings.now.value?.surface).toBe("h5-in-app"));
		expect(one.settings.now.value?.jurisdictions).toEqual(["CN", "EU"]);
	});

	test("quickly one after the other is not undone by what the browser tells of the first", async () => {
		const store = await view(false);
		const seen: number[] = [];
		store.settings.now.subscribe((settings) => seen.push(settings?.jurisdictions.length ?? 0));
		store.settings.toggle("EU");
		store.settings.toggle("UK");
		await new Promise(setImmediate);
		expect(seen).toEqual([1, 2, 3]);
		expect(local.held.settings).toEqual(store.settings.now.value);
	});
});

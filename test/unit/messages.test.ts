import { afterEach, describe, expect, test, vi } from "vitest";
import { answer, inTab, worker } from "../../src/extension/messages.ts";

type Listener = (
	message: unknown,
	from: { id: string; tab?: { id: number } },
	reply: (value: unknown) => void,
) => boolean;

/** Both sides in one process: what is sent reaches every listener, as between a browser's contexts. */
function connect(senderId = "us") {
	const listeners: Listener[] = [];
	async function send(message: unknown): Promise<unknown> {
		// Messages cross as JSON.
		const copy = JSON.parse(JSON.stringify(message));
		return new Promise((resolve) => {
			const waiting = listeners.map((listen) => listen(copy, { id: senderId, tab: { id: 7 } }, resolve));
			if (!waiting.includes(true)) resolve(undefined);
		});
	}
	vi.stubGlobal("chrome", {
		runtime: { id: "us", sendMessage: send, onMessage: { addListener: (listen: Listener) => listeners.push(listen) } },
		tabs: { sendMessage: (_tabId: number, message: unknown) => send(message) },
	});
}

afterEach(() => vi.unstubAllGlobals());

describe("messages", () => {
	test("reach who answers them, with the sender's tab", async () => {
		connect();
		const watched: number[] = [];
		answer("worker", {
			watch: (from, tabId) => void watched.push(from.tab?.id ?? -1, tabId),
			report: () => {},
			look: () => ({ refused: "pdf" as const, address: "" }),
			judge: (_, __, flow) => flow,
			addText: (_, __, flow) => flow,
			forgetText: (_, __, flow) => flow,
			rules: () => [],
		});
		await worker.watch(12);
		expect(watched).toEqual([7, 12]);
	});

	test("carry an error across with its words", async () => {
		connect();
		answer("page", {
			look() {
				throw new Error("no such frame");
			},
		});
		await expect(inTab("page", 1).look()).rejects.toThrow("no such frame");
	});

	test("fail when nobody answers", async () => {
		connect();
		answer("page", { look: () => ({ refused: "pdf" as const }) });
		await expect(worker.watch(1)).rejects.toThrow("No answer from worker to watch");
	});

	test("of another extension are left alone", async () => {
		connect("someone else");
		answer("page", { look: () => ({ refused: "pdf" as const }) });
		await expect(inTab("page", 1).look()).rejects.toThrow("No answer");
	});

	test("that are wrong do not compile", () => {
		connect();
		// @ts-expect-error a tab's id is a number
		void worker.watch("1").catch(() => {});
		// @ts-expect-error nobody answers this
		expect(() => inTab("page", 1).lok()).toThrow;
		// @ts-expect-error what is answered must be what was promised
		answer("page", { look: () => 3 });
	});
});

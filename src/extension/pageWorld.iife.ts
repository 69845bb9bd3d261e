import { END, MEETING } from "./pageWorld/channel.ts";
import { hearPermissions } from "./pageWorld/permissions.ts";
import { hearStorage } from "./pageWorld/storage.ts";
import type { PageCall } from "./recorder/forms.ts";

// Runs in the world of the page's own scripts and before them, only while a recording goes on. What it tells is the
// page's word: the page could tell the same.
{
	const { stringify } = JSON;
	const Told = CustomEvent;
	const send = EventTarget.prototype.dispatchEvent;
	const waiting: string[] = [];
	let channel: string | null = null;

	const pass = (text: string): void => {
		if (channel === null) waiting.push(text);
		else Reflect.apply(send, document, [new Told(channel, { detail: text })]);
	};
	const tell = (call: PageCall): void => pass(stringify(call));
	const undo = [hearPermissions(tell), hearStorage(tell)];

	const meet = (event: Event): void => {
		const { detail } = event as CustomEvent<unknown>;
		if (typeof detail !== "string") return;
		document.removeEventListener(MEETING, meet);
		channel = detail;
		for (const text of waiting.splice(0)) pass(text);
		const end = (): void => {
			for (const each of undo) each();
		};
		document.addEventListener(`${channel} ${END}`, end, { once: true });
	};
	document.addEventListener(MEETING, meet);
	document.dispatchEvent(new Told(MEETING));
}

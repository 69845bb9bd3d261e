import { answer } from "./messages.ts";
import { clear, point } from "./overlay/pointer.ts";
import { endSitting, pose } from "./overlay/pose.ts";
import { SITTING } from "./scripts.ts";
import { alive, marks } from "./standing.ts";

if (!marks.fairtickOverlay?.alive()) {
	marks.fairtickOverlay = { alive, clear };
	answer("overlay", {
		point: (_, target, label) => point(target, label),
		pose: (_, target) => pose(target),
	});
	chrome.runtime.onConnect.addListener((port) => {
		if (port.name === SITTING) port.onDisconnect.addListener(endSitting);
	});
}

import type { CDPSession, Page, Protocol } from "puppeteer-core";

type Profile = Protocol.Profiler.Profile;

/** Milliseconds of a profile's samples in which code of the named script was on the stack. */
function onStack({ nodes, samples = [], timeDeltas = [] }: Profile, script: string): number {
	const own = new Set<number>();
	// A node comes before its children, so one pass carries the mark down.
	for (const { id, callFrame, children = [] } of nodes) {
		if (callFrame.url.endsWith(script)) own.add(id);
		if (own.has(id)) for (const child of children) own.add(child);
	}
	return samples.reduce((sum, id, i) => sum + (own.has(id) ? (timeDeltas[i] ?? 0) : 0), 0) / 1000;
}

/** Lets the page run for some time and tells which share of it the named script took, 0 to 1. */
export async function ownShare(page: Page, script: string, milliseconds: number): Promise<number> {
	const session: CDPSession = await page.createCDPSession();
	try {
		await session.send("Profiler.enable");
		await session.send("Profiler.setSamplingInterval", { interval: 100 });
		await session.send("Profiler.start");
		// This is the stretch that is measured, not a wait for something.
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		const { profile } = await session.send("Profiler.stop");
		return onStack(profile, script) / ((profile.endTime - profile.startTime) / 1000);
	} finally {
		await session.detach();
	}
}

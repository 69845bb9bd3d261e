import { sha256Of } from "../capture/sha256.ts";
import type { PolicyDocument } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import { inTab } from "./messages.ts";
import { POLICY } from "./scripts.ts";

/** The text of a page that is itself a policy; null for others, and where the browser lets no script in any more. */
export async function ownText(tabId: number, moment: Moment): Promise<PolicyDocument | null> {
	if (moment.screen.kind !== "policy") return null;
	try {
		await chrome.scripting.executeScript({ target: { tabId }, files: [POLICY] });
		const document = await inTab("policy", tabId).read(moment);
		// Pages without a secure context can make no sum.
		return { ...document, sha256: document.sha256 || (await sha256Of(document.blocks)) };
	} catch {
		return null;
	}
}

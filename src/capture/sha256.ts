import type { PolicyDocument } from "../engine/flow.ts";

/**
 * SHA-256 of a document's text, in hex: the same text has the same sum wherever it was read. Empty on a page
 * without a secure context, where browsers offer no sums.
 */
export async function sha256Of(blocks: PolicyDocument["blocks"]): Promise<string> {
	if (!globalThis.crypto?.subtle) return "";
	const text = blocks.map((block) => block.text).join("\n");
	const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

import type { Canary } from "../../engine/recording.ts";
import { md5 } from "./md5.ts";

/** One form of a made-up value, as it may stand in a request. */
export interface Needle {
	datum: Canary["datum"];
	how: "plain" | "encoded" | "md5" | "sha1" | "sha256";
	text: string;
}

const hex = (bytes: ArrayBuffer): string =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** All forms in which the made-up values are searched for; lower case is what senders hash most. */
export async function needlesOf(canaries: readonly Canary[]): Promise<Needle[]> {
	const all = canaries.map(async ({ datum, value }) => {
		const needles: Needle[] = [];
		for (const form of new Set([value, value.toLowerCase()])) {
			const bytes = new TextEncoder().encode(form);
			const base64 = btoa(String.fromCharCode(...bytes));
			needles.push(
				{ datum, how: "plain", text: form },
				{ datum, how: "encoded", text: base64.replace(/=+$/, "") },
				{ datum, how: "encoded", text: hex(bytes.buffer) },
				{ datum, how: "md5", text: md5(bytes) },
				{ datum, how: "sha1", text: hex(await crypto.subtle.digest("SHA-1", bytes)) },
				{ datum, how: "sha256", text: hex(await crypto.subtle.digest("SHA-256", bytes)) },
			);
		}
		return needles;
	});
	return (await Promise.all(all)).flat();
}

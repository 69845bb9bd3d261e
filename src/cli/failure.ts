import type { Text } from "../engine/finding.ts";

/** Why something could not be inspected, in one sentence that says what to do about it. */
export class Failure extends Error {
	override readonly name = "Failure";
	readonly text: Text;

	constructor(en: string, zh: string) {
		super(en);
		this.text = { en, zh };
	}
}

import type { Text } from "../engine/finding.ts";
import type { Context } from "../engine/flow.ts";
import { packsOf } from "../law/packs.ts";

/** What a flow was checked against, in a line: the chosen packs and the kind of service, null where none was chosen. */
export function checkedAgainst(context: Context, service: Text | null): Text {
	const names = packsOf(context).map(({ name }) => name);
	if (service) names.push(service);
	return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}

import { useEffect, useState } from "preact/hooks";
import type { Text } from "../engine/finding.ts";
import type { Context } from "../engine/flow.ts";
import { checkedAgainst } from "../report/checkedAgainst.ts";
import { findingWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { words } from "./wording.ts";

/** The chosen kind of service; the list of all is loaded where one was chosen, and a moment later. */
function useServiceName(context: Context | undefined): Text | null {
	const [name, setName] = useState<Text | null>(null);
	useEffect(() => {
		if (!context?.service) return setName(null);
		void import("../report/serviceName.ts").then(({ serviceNameOf }) => setName(serviceNameOf(context)));
	}, [context?.service]);
	return name;
}

/** What the result was held against, and the way to change it. */
export function Against() {
	const { store, say } = useView();
	const context = store.verdict.flow.value?.context;
	const service = useServiceName(context);
	if (!context) return null;
	return (
		<p class="against">
			<span>
				{say(findingWords.checkedAgainst)}
				{say(words.colon)}
				{say(checkedAgainst(context, service))}
			</span>{" "}
			<button type="button" data-action="change" onClick={store.settings.open}>
				{say(words.change)}
			</button>
		</p>
	);
}

import { render } from "preact";
import type { RuleText } from "../engine/rule.ts";
import type { Store } from "../store/index.ts";
import { App } from "./App.tsx";
import { ViewProvider } from "./context.ts";
import type { Shell } from "./shell.ts";

/** Shows the store in `root`. */
export function mount(root: HTMLElement, store: Store, shell: Shell, rules: readonly RuleText[]): void {
	const view = { store, shell, rules: new Map(rules.map((rule) => [rule.id, rule])) };
	render(
		<ViewProvider value={view}>
			<App />
		</ViewProvider>,
		root,
	);
}

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Text } from "../engine/finding.ts";
import type { RuleText } from "../engine/rule.ts";
import type { Store } from "../store/index.ts";
import type { Shell } from "./shell.ts";

export interface View {
	store: Store;
	shell: Shell;
	rules: ReadonlyMap<string, RuleText>;
}

const context = createContext<View | null>(null);
export const ViewProvider = context.Provider;

/** The view's store, shell and rules, and `say`, which picks the language in use and follows its changes. */
export function useView(): View & { say(text: Text): string } {
	const view = useContext(context);
	if (!view) throw new Error("A component stands outside of its view");
	const language = view.store.language.now.value;
	return { ...view, say: (text) => text[language] };
}

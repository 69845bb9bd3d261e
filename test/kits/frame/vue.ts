import { type Component, createApp, defineComponent, h, type PropType, reactive } from "vue";
import "./page.css";
import { flipped, initial, type Model, marks, type On, type Truth, word } from "./truth.ts";

export { kidsOf, master } from "./truth.ts";

export const useModel = () => reactive<Model>({ ...initial });

export const Row = defineComponent({
	props: {
		on: { type: [Boolean, String] as PropType<On>, required: true },
		press: { type: String, required: true },
		means: { type: String as PropType<Truth["means"]>, default: "tick" },
		consent: { type: Boolean, default: true },
		fixed: { type: Boolean, default: false },
	},
	setup(props, { slots }) {
		const byDefault = word(props.on);
		return () => h("div", marks(props, byDefault), slots.default?.());
	},
});

export const Page = defineComponent({
	props: { title: { type: String, required: true }, model: { type: Object as PropType<Model>, required: true } },
	setup(props, { slots }) {
		const toggle = () => Object.assign(props.model, flipped(props.model));
		return () => [
			h("main", [h("h1", props.title), slots.default?.()]),
			h("button", { "data-do": "script-toggle", onClick: toggle }, "…"),
		];
	},
});

export function mount(kit: Component) {
	createApp(kit).mount("#app");
}

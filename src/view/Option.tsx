import type { ComponentChildren } from "preact";

interface OptionProps {
	type: "radio" | "checkbox";
	name: string;
	value: string;
	checked: boolean;
	disabled?: boolean;
	onChange(): void;
	children: ComponentChildren;
}

/** A box or a radio with its words. */
export function Option({ children, ...input }: OptionProps) {
	return (
		<label class="option">
			<input {...input} /> <span>{children}</span>
		</label>
	);
}

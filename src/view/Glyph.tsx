import type { Outcome, Severity } from "../engine/finding.ts";
import { severities } from "../engine/finding.ts";
import type { Means, OnOff } from "../engine/moment.ts";

/** Shapes differ as much as colours do, for those who cannot tell the colours apart. */
const shapes: Record<Outcome, { body: string; sign: string }> = {
	failed: { body: "M6.6 1.5h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.3z", sign: "M7 6.7l6 6m0-6l-6 6" },
	cantTell: {
		body: "M10 1.2l8.6 8.5-8.6 8.6-8.6-8.6z",
		sign: "M7.9 7.7a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.9-1.1 1.6m0 2.3v.1",
	},
	passed: { body: "M10 1.6a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4z", sign: "M6.4 10l2.5 2.5 4.8-5" },
	inapplicable: { body: "M10 1.6a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4z", sign: "M6.7 9.8h6.6" },
};

export function OutcomeGlyph({ outcome, size = 18 }: { outcome: Outcome; size?: number }) {
	return (
		<svg class={`glyph ${outcome}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
			<path d={shapes[outcome].body} class="body" />
			<path d={shapes[outcome].sign} class="sign" />
		</svg>
	);
}

/** Four bars, filled up to the severity. */
export function SeverityBars({ severity }: { severity: Severity }) {
	const filled = severities.length - severities.indexOf(severity);
	return (
		<svg class="bars" width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
			{severities.map((_, i) => (
				<rect
					key={i}
					x={i * 3.7}
					y={6 - i * 2}
					width="2.6"
					height={4 + i * 2}
					rx="0.8"
					class={i < filled ? "full" : "blank"}
				/>
			))}
		</svg>
	);
}

/** A drawing of the control in its state. */
export function ControlGlyph({ means, now }: { means: Means; now: OnOff }) {
	return (
		<svg class={`control ${means} ${now}`} width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
			{(means === "tick" || means === "hidden") && (
				<>
					<rect
						x="5"
						y="2"
						width="16"
						height="16"
						rx="3.5"
						class="box"
						stroke-dasharray={means === "hidden" ? "2.5 2" : undefined}
					/>
					{now === "on" && <path d="M9 10.2l3 3 5.2-6" class="mark" />}
				</>
			)}
			{means === "choice" && (
				<>
					<circle cx="13" cy="10" r="8" class="box" />
					{now === "on" && <circle cx="13" cy="10" r="3.6" class="dot" />}
				</>
			)}
			{means === "switch" && (
				<>
					<rect x="1" y="3" width="24" height="14" rx="7" class="box" />
					<circle cx={now === "on" ? 18 : 8} cy="10" r="4.6" class="dot" />
				</>
			)}
			{means === "button" && (
				<>
					<rect x="1" y="4" width="24" height="12" rx="3.5" class="box solid" />
					<path d="M7 10h12" class="mark" />
				</>
			)}
			{means === "implied" && <path d="M3 5.5h20M3 10h20M3 14.5h12" class="lines" />}
			{(means === "tick" || means === "choice") && (now === "mixed" || now === "unknown") && (
				<path d="M10 10h6" class="mark" />
			)}
		</svg>
	);
}

/** Line drawings for buttons. */
const icons = {
	again: "M15.6 7A6.2 6.2 0 1 0 16.2 10M16 3.2V7h-3.8",
	report: "M5 2.5h6.5L15 6v11.5H5zM11.2 2.7V6.3H15M7.6 10h5M7.6 13h5",
	data: "M7.5 3C5.6 3 6.6 9 4.2 10c2.4 1 1.4 7 3.3 7M12.5 3c1.9 0 .9 6 3.3 7-2.4 1-1.4 7-3.3 7",
	gear: "M10 7.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8.7 2.5h2.6l.4 2 1.6.9 1.9-.7 1.3 2.3-1.5 1.3v1.8l1.5 1.3-1.3 2.3-1.9-.7-1.6.9-.4 2H8.7l-.4-2-1.6-.9-1.9.7-1.3-2.3L5 10.1V8.3L3.5 7l1.3-2.3 1.9.7 1.6-.9z",
	panel: "M3 4h14v12H3zM12 4v12",
	wide: "M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6",
	target: "M10 5.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM10 2v3.2M10 14.8V18M2 10h3.2M14.8 10H18",
	copy: "M7 6.5h9v10.5H7zM4 13.5V3h9",
	chevron: "M7 5l5 5-5 5",
	close: "M5.5 5.5l9 9m0-9l-9 9",
	eye: "M2 10c2.4-4 5-5.6 8-5.6s5.6 1.6 8 5.6c-2.4 4-5 5.6-8 5.6S4.4 14 2 10zM10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
} as const;

export function Icon({ name, size = 16 }: { name: keyof typeof icons; size?: number }) {
	return (
		<svg class={`icon ${name}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
			<path d={icons[name]} />
		</svg>
	);
}

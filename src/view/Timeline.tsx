import { useLayoutEffect, useRef } from "preact/hooks";
import { useView } from "./context.ts";
import { flowWords as f } from "./flowWording.ts";
import { Step } from "./Step.tsx";

/** With more steps than this, one is drawn in full only once it is opened. */
const WHOLE = 60;
const NONE: readonly never[] = [];

/** The screens of the open recording in order, with what happened on them and the line at which the person agreed. */
export function Timeline() {
	const { store, say } = useView();
	const { steps, findingsAt, live } = store.recording;
	const all = steps.value;
	const found = findingsAt.value;
	const list = useRef<HTMLOListElement>(null);
	const before = useRef(all.length);
	useLayoutEffect(() => {
		const newest = list.current?.lastElementChild;
		// Whoever reads further up is left there.
		const followed = before.current > 0 && newest?.previousElementSibling;
		if (live.peek() && all.length > before.current && followed && inSight(followed))
			newest.scrollIntoView({ block: "nearest" });
		before.current = all.length;
	}, [all.length]);
	return (
		<section class="list" aria-labelledby="step-by-step">
			<h3 id="step-by-step">{say(f.timeline)}</h3>
			{all.length === 0 && <p class="quiet">{say(f.waiting)}</p>}
			<ol ref={list} class="timeline">
				{all.map((step, i) => (
					<Step
						key={step.index}
						step={step}
						findings={found.get(step.index) ?? NONE}
						site={hostOf(all[i - 1]?.moment.url ?? "")}
						whole={all.length <= WHOLE}
					/>
				))}
			</ol>
		</section>
	);
}

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).host : "";
}

function inSight(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < window.innerHeight;
}

import { useEffect, useRef, useState } from "preact/hooks";
import { useView } from "./context.ts";

interface ThumbProps {
	index: number;
	/** A picture was taken; it may still come. */
	there: boolean;
	alt: string;
	/** Large enough to be read. */
	large?: boolean;
}

/** The picture of a step, fetched once the step comes near. */
export function Thumb({ index, there, alt, large = false }: ThumbProps) {
	const { store, shell } = useView();
	const id = store.recording.opened.value;
	const place = useRef<HTMLSpanElement>(null);
	const [address, setAddress] = useState<string | null>(null);
	useEffect(() => {
		const { flows } = shell.recorder;
		if (!there || id === null || !flows || !place.current) return;
		const watcher = new IntersectionObserver(
			([seen]) => {
				if (!seen?.isIntersecting) return;
				watcher.disconnect();
				void flows.picture(id, index).then(setAddress);
			},
			{ root: place.current.closest("[role=tabpanel]"), rootMargin: "400px" },
		);
		watcher.observe(place.current);
		return () => watcher.disconnect();
	}, [id, index, there]);
	return (
		<span ref={place} class={large ? "picture" : "thumb"} data-picture={there}>
			{address && <img src={address} alt={alt} />}
		</span>
	);
}

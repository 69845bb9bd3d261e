import { useEffect, useState } from "preact/hooks";
import type { FlowPage } from "./FlowPage.tsx";

/** Recordings, loaded when they are first looked at: a popup never shows them. */
export function FlowTab() {
	const [page, setPage] = useState<{ FlowPage: typeof FlowPage } | null>(null);
	useEffect(() => {
		void import("./FlowPage.tsx").then(setPage);
	}, []);
	return page && <page.FlowPage />;
}

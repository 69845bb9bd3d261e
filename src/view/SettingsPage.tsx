import { useEffect, useState } from "preact/hooks";
import type { Settings } from "./Settings.tsx";

/** The settings, loaded when they are first opened: the verdict must not wait for the 39 kinds of service. */
export function SettingsPage() {
	const [page, setPage] = useState<{ Settings: typeof Settings } | null>(null);
	useEffect(() => {
		void import("./Settings.tsx").then(setPage);
	}, []);
	return page ? <page.Settings /> : <main class="alone" />;
}

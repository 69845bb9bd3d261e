/** Chrome has one of them and Firefox the other, which Chrome's types do not know. */
interface Panels {
	sidePanel?: { open(where: { windowId: number }): Promise<void> };
	sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens Chrome's side panel or Firefox's sidebar and closes the popup. Both open only inside the
 * person's own click, so that nothing may be awaited before: the window is asked for beforehand.
 */
export async function openPanelFor(tabs: Promise<chrome.tabs.Tab[]>): Promise<(() => Promise<void>) | null> {
	const windowId = (await tabs)[0]?.windowId;
	const { sidePanel, sidebarAction } = chrome as unknown as Panels;
	const open = sidePanel
		? () => (windowId === undefined ? Promise.resolve() : sidePanel.open({ windowId }))
		: sidebarAction && (() => sidebarAction.open());
	if (!open) return null;
	return async () => {
		await open();
		window.close();
	};
}

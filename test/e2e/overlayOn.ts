import type { CDPSession, Page } from "puppeteer-core";

/** What the overlay shows on a page: our own words, and where the control's frame stands in the viewport. */
export interface Shown {
	label: string;
	/** CSS pixels. */
	control: { left: number; top: number; width: number; height: number };
}

interface Node {
	backendNodeId: number;
	nodeName: string;
	nodeValue: string;
	attributes?: string[];
	children?: Node[];
	shadowRoots?: Node[];
}

function textOf(node: Node): string {
	return node.nodeValue + (node.children ?? []).map(textOf).join(" ");
}

function ofClass(nodes: readonly Node[], name: string): Node | undefined {
	return nodes.find(({ attributes = [] }) => attributes[attributes.indexOf("class") + 1]?.split(" ").includes(name));
}

/** Reads through the closed root, as only a debugger can; null when no overlay is there. */
export async function overlayOn(page: Page): Promise<Shown | null> {
	const debug: CDPSession = await page.createCDPSession();
	try {
		const { root } = (await debug.send("DOM.getDocument", { depth: -1, pierce: true })) as unknown as { root: Node };
		const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
		const host = html?.children?.find(({ nodeName }) => nodeName === "DIV");
		const parts = host?.shadowRoots?.[0]?.children;
		if (!parts) return null;
		const label = ofClass(parts, "label");
		const control = ofClass(parts, "control");
		if (!label || !control) return null;
		const { model } = await debug.send("DOM.getBoxModel", { backendNodeId: control.backendNodeId });
		const [left = 0, top = 0] = model.border;
		return { label: textOf(label), control: { left, top, width: model.width, height: model.height } };
	} finally {
		await debug.detach();
	}
}

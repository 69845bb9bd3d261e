import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, CDPSession } from "puppeteer-core";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { readFlow } from "../report/json.ts";
import { FlowError } from "../report/shape.ts";
import { type Packed, unpackFlow } from "../report/zip.ts";
import type { Inspection } from "./arguments.ts";
import { Failure } from "./failure.ts";
import { type Judged, judge } from "./flows.ts";
import { lookThrough } from "./frames.ts";
import { open, PHONE } from "./open.ts";
import { takePictures } from "./pictures.ts";
import { createPolicies } from "./policies.ts";
import { type Ground, type Served, serve } from "./serve.ts";
import type { Target } from "./targets.ts";
import { openWorld } from "./world.ts";

/** What looking needs from outside. */
export interface Equipment {
	inspection: Inspection;
	rules: readonly Rule[];
	/** Starts the browser at the first call and gives the same one ever after. */
	browser(): Promise<Browser>;
	/** Source of the in-page script. */
	script(): Promise<string>;
	/** Whether a report will want pictures. */
	pictures: boolean;
}

/** Looks at targets one by one; folders stay served until `close`. */
export function createLooker(equipment: Equipment) {
	const { inspection, rules } = equipment;
	const served = new Map<string, Served>();
	const policies = inspection.policy ? createPolicies(equipment) : null;
	let root: Promise<CDPSession> | null = null;

	async function lookAt(address: string): Promise<Judged> {
		const browser = await equipment.browser();
		const script = await equipment.script();
		const opened = await open(browser, address, inspection);
		try {
			const world = await openWorld(opened.client);
			root ??= browser.target().createCDPSession();
			const seen = await lookThrough(
				{ client: opened.client, world },
				{ script, context: inspection.context, browser: await root },
			);
			const whole = policies ? await policies.add(seen, world) : { flow: seen, unread: [] };
			const flow = judge(whole.flow, rules);
			if (inspection.mobile) for (const moment of flow.moments) moment.viewport = { ...PHONE };
			const pictures = equipment.pictures ? await takePictures(opened.page, world, flow.findings) : new Map();
			return { flow, saved: false, pictures, screens: new Map(), unread: whole.unread };
		} finally {
			await opened.close();
		}
	}

	async function lookAtFile(ground: Ground, path: string): Promise<Judged> {
		const server = served.get(ground.folder) ?? (await serve(ground));
		served.set(ground.folder, server);
		const address = `${server.origin}/${path.split("/").map(encodeURIComponent).join("/")}`;
		const { flow, ...rest } = await lookAt(address);
		return { ...rest, flow: atHome(flow, `${server.origin}/`, pathToFileURL(join(ground.root, "/")).href) };
	}

	async function judgeSaved(file: string): Promise<Judged> {
		if (policies) {
			throw new Failure(
				"--policy reads what a live page links, and a saved flow is judged without a browser; inspect the page itself with --policy, and save that.",
				"--policy 用于读取网页链接的政策，已保存的流程不会打开浏览器；请对网页本身使用 --policy 并重新保存。",
			);
		}
		const { flow, pictures } = read(await readFile(file), /\.zip$/i.test(file));
		const context = { ...flow.context, ...inspection.context };
		return {
			flow: judge({ ...flow, context }, rules),
			saved: true,
			pictures: new Map(),
			screens: asUrls(pictures),
			unread: [],
		};
	}

	return {
		/** Throws a Failure for what cannot be looked at. */
		async look(target: Target): Promise<Judged> {
			if (target.kind === "unusable") throw target.failure;
			if (target.kind === "flow") return judgeSaved(target.file);
			return target.kind === "page" ? lookAtFile(target.ground, target.path) : lookAt(target.address);
		},
		close(): void {
			for (const server of served.values()) server.close();
		},
	};
}

/** The loopback address of a file is different each time and means nothing to a reader: its own stands instead. */
function atHome(flow: Flow, loopback: string, folder: string): Flow {
	return JSON.parse(JSON.stringify(flow).replaceAll(loopback, folder)) as Flow;
}

/** Pictures of screens as a report shows them, by their names. */
function asUrls(pictures: Packed["pictures"]): Map<string, string> {
	return new Map(
		[...pictures].map(([name, bytes]) => {
			const kind = name.endsWith(".jpg") ? "jpeg" : name.slice(name.lastIndexOf(".") + 1);
			return [name, `data:image/${kind};base64,${Buffer.from(bytes).toString("base64")}`];
		}),
	);
}

function read(bytes: Buffer, zipped: boolean): Packed {
	try {
		return zipped ? unpackFlow(bytes) : { flow: readFlow(bytes.toString("utf8")), pictures: new Map() };
	} catch (error) {
		if (!(error instanceof FlowError)) throw error;
		throw new Failure(`This is no flow that can be read: ${error.text.en}.`, `无法读取该流程：${error.text.zh}。`);
	}
}

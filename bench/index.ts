import { readFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { startOffline } from "../scripts/offline.ts";
import { table } from "../scripts/table.ts";
import { type KeepingCosts, measureKeeping } from "./keeping.ts";
import { type Costs, measure, type Rounds } from "./measure.ts";
import { signUpPage } from "./page.ts";
import { measurePolicy } from "./policy.ts";
import { measurePopup, type PopupCosts } from "./popup.ts";
import { measureRecording, type RecordingCosts } from "./recording.ts";
import { measureWatching, type Watched } from "./watch.ts";

interface Size extends Rounds {
	elements: number;
	/** Target of a look, milliseconds. */
	target: number;
	/** Target of axe's time over ours; null where none is set. */
	faster: number | null;
}

const SLICE_TARGET = 50;

const sizes: readonly Size[] = [
	{ elements: 1_000, looks: 30, axe: 5, target: 3, faster: null },
	{ elements: 10_000, looks: 20, axe: 2, target: 15, faster: 100 },
	// One run of axe takes half a minute here.
	{ elements: 100_000, looks: 9, axe: 1, target: 250, faster: 100 },
];

const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const verdict = (met: boolean) => (met ? "met" : "MISSED");

function rows({ target, faster }: Size, costs: Costs): { figures: string[]; targets: string[][] } {
	const look = costs.capture + costs.rules;
	const ratio = costs.axe / look;
	const name = costs.elements.toLocaleString("en");
	const page = `${name} elements`;
	return {
		figures: [
			name,
			ms(look),
			ms(costs.capture),
			ms(costs.rules),
			ms(costs.wall),
			ms(costs.first),
			ms(costs.slice),
			ms(costs.walk),
			ms(costs.axe),
			`${(look / costs.walk).toFixed(0)}×`,
			`${ratio.toFixed(0)}×`,
		],
		targets: [
			[page, `look ≤ ${target} ms`, `${ms(look)} ms`, verdict(look <= target)],
			[page, `no slice over ${SLICE_TARGET} ms`, `${ms(costs.slice)} ms`, verdict(costs.slice <= SLICE_TARGET)],
			...(faster ? [[page, `≥ ${faster}× faster than axe`, `${ratio.toFixed(0)}×`, verdict(ratio >= faster)]] : []),
		],
	};
}

const percent = (share: number) => `${(share * 100).toFixed(3)} %`;

function watchingRow({ name, share, target, looks }: Watched): string[] {
	return [name, `own time ≤ ${percent(target)}`, `${percent(share)} (${looks} looks)`, verdict(share <= target)];
}

const POPUP_PAGE = 10_000;
const POPUP_TARGET = 150;

function popupRow({ opened, click, empty }: PopupCosts): string[] {
	const clicks = `click ${ms(click)} ms, of an empty popup ${ms(empty)} ms`;
	const page = `${POPUP_PAGE.toLocaleString("en")} elements`;
	return [
		page,
		`popup to findings ≤ ${POPUP_TARGET} ms`,
		`${ms(opened)} ms (${clicks})`,
		verdict(opened <= POPUP_TARGET),
	];
}

const STEPS = 500;
const STEP_TARGET = 100;

function recordingRow({ step, slowest }: RecordingCosts): string[] {
	const name = `a recording of ${STEPS} steps`;
	return [
		name,
		`one more shown ≤ ${STEP_TARGET} ms`,
		`${ms(step)} ms (slowest ${ms(slowest)} ms)`,
		verdict(step <= STEP_TARGET),
	];
}

const DISK_TARGET = 50;
const MEMORY_TARGET = 50;
const mb = (bytes: number) => (bytes / 1e6).toFixed(1);

function keepingRows({ disk, pictures, pictured, events, worker, panel, opened }: KeepingCosts): string[][] {
	const name = `a recording of ${STEPS} steps, ${events} events, ${pictured} pictures`;
	const held = Math.max(worker, panel) / 1e6;
	return [
		[name, `disk ≤ ${DISK_TARGET} MB`, `${mb(disk)} MB (pictures ${mb(pictures)})`, verdict(disk / 1e6 <= DISK_TARGET)],
		[
			name,
			`memory of worker and panel ≤ ${MEMORY_TARGET} MB each`,
			`${mb(worker)} and ${mb(panel)} MB (opened in ${ms(opened)} ms)`,
			verdict(held <= MEMORY_TARGET),
		],
	];
}

const POLICY_LENGTH = 30_000;
const POLICY_TARGET = 50;

function policyRow(cost: number): string[] {
	const name = `a policy of ${POLICY_LENGTH.toLocaleString("en")} characters`;
	return [name, `read ≤ ${POLICY_TARGET} ms`, `${ms(cost)} ms`, verdict(cost <= POLICY_TARGET)];
}

const { values } = parseArgs({ options: { script: { type: "string", default: "dist/fairtick.js" } } });
const scripts = {
	fairtick: await readFile(values.script, "utf8"),
	axe: await readFile("node_modules/axe-core/axe.min.js", "utf8"),
};
const offline = await startOffline(async (path) => {
	const elements = Number(path.slice(1));
	return elements ? { type: "text/html; charset=utf-8", body: signUpPage(elements) } : null;
});
const figures: string[][] = [];
const targets: string[][] = [];
try {
	for (const size of sizes) {
		console.error(`Measuring a page of ${size.elements.toLocaleString("en")} elements…`);
		const page = await offline.open();
		await page.goto(`${offline.origin}/${size.elements}`, { waitUntil: "load", timeout: 60_000 });
		const measured = rows(size, await measure(page, scripts, size));
		figures.push(measured.figures);
		targets.push(...measured.targets);
		await page.close();
	}
	console.error("Measuring the watching of a page…");
	targets.push(...(await measureWatching(offline)).map(watchingRow));
	console.error("Measuring the popup of dist/chrome…");
	targets.push(popupRow(await measurePopup(`${offline.origin}/${POPUP_PAGE}`)));
	console.error("Measuring the timeline of a recording…");
	targets.push(recordingRow(await measureRecording(STEPS)));
	console.error("Recording with dist/chrome…");
	targets.push(...keepingRows(await measureKeeping(STEPS)));
	console.error("Measuring the reading of a policy…");
	targets.push(policyRow(measurePolicy(POLICY_LENGTH)));
} finally {
	await offline.close();
}
// Read the milliseconds with the load in mind, and trust the ratios more.
const [load = 0] = loadavg();
console.log(
	`${cpus().length} cores, load ${load.toFixed(1)}. Milliseconds; medians of warm looks, the slice is the longest of all.\n`,
);
const head = [
	"Elements",
	"Look",
	"Capture",
	"Rules",
	"Wall",
	"First look",
	"Longest slice",
	"Bare walk",
	"axe.run()",
	"Look / walk",
	"axe / look",
];
console.log(table(head, figures));
console.log();
console.log(table(["Page", "Target", "Measured", ""], targets));

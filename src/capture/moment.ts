import type { Moment, Sentence } from "../engine/moment.ts";
import type { Sight } from "../facts/sight.ts";
import { languageOf, languageOfTag } from "../words/language.ts";
import { knows } from "../words/vocabulary.ts";
import { actionsOf, mainActions, type Pressed } from "./actions.ts";
import { agreementsOf } from "./agreements.ts";
import { type Block, blocksOf, inLongText } from "./blocks.ts";
import { closersOf } from "./closers.ts";
import { controlsOf } from "./controls.ts";
import { fieldsOf, requireByButton } from "./fields.ts";
import { layerButtonsOf } from "./layerButtons.ts";
import { createLayers } from "./layers.ts";
import { createMask, linesOf } from "./mask.ts";
import type { Memory } from "./memory.ts";
import { rememberedBy } from "./remembered.ts";
import { type Asking, requestsOf } from "./requests.ts";
import { createScene, type Scene } from "./scene.ts";
import { screenSignsOf } from "./screen.ts";
import type { Slices } from "./slices.ts";
import { pastOf } from "./state.ts";
import { type Harvest, walk } from "./walk.ts";
import { waysOutOf } from "./waysOut.ts";
import { surroundings } from "./wording.ts";

const MOST_SENTENCES = 200;

/** A look's result with the elements behind the requests, for watching; the elements never leave the script. */
export interface Look extends Sight {
	askings: Asking[];
	pressed: Pressed[];
	/** Documents and shadow roots that the look went through. */
	roots: Node[];
}

function typedValues({ inputs, editables }: Harvest): string[] {
	const values = inputs.map((input) => {
		const { value, type } = input as HTMLInputElement;
		return typeof value === "string" && input.localName !== "select" && type !== "file" ? value : "";
	});
	return values.concat(editables.flatMap(linesOf));
}

function sentencesOf(scene: Scene, blocks: readonly Block[], around: ReturnType<typeof surroundings>): Sentence[] {
	const sentences: Sentence[] = [];
	for (const { element, text } of blocks) {
		if (sentences.length === MOST_SENTENCES) break;
		if (scene.shown(element) && !inLongText(scene, element, around))
			sentences.push(scene.plainItem(`s${sentences.length + 1}`, element, text));
	}
	return sentences;
}

/**
 * Takes one look at a document and its same-origin frames. With a memory, states are told by what was
 * seen before; without one, by what the document itself still shows.
 */
export async function takeLook(document: Document, slices: Slices, memory: Memory | null = null): Promise<Look> {
	const takenAt = new Date().toISOString();
	const harvest = await walk(document, slices);
	const mask = createMask(typedValues(harvest));
	const layers = createLayers();
	const scene = createScene(document, { frames: harvest.frames, mask, layerOf: layers.layerOf });
	const around = surroundings(harvest.labels, harvest.stops);
	const blocks = await blocksOf(scene, harvest.texts, around, slices);
	const controls = controlsOf(scene, harvest.ticks, around.labels);
	await slices.rest();
	const asked = await fieldsOf(scene, harvest.inputs, around, slices);
	const pressed = await actionsOf(scene, harvest.pressables, blocks, slices);
	const agreements = await agreementsOf(scene, harvest.pressables, blocks, slices);
	const waysOut = await waysOutOf(scene, harvest.pressables, blocks, slices);
	pressed.push(...layerButtonsOf(scene, layers, blocks, pressed));
	pressed.push(...closersOf(scene, layers, pressed));
	const mainAction = mainActions(scene, pressed);
	requireByButton(asked, mainAction);
	await slices.rest();
	const askings = await requestsOf(scene, {
		harvest,
		controls,
		blocks,
		asked,
		pressed,
		agreements,
		around,
		past: pastOf(document),
		remembered: rememberedBy(document),
		memory,
		mainAction,
		slices,
	});
	await slices.rest();
	const sentences = sentencesOf(scene, blocks, around);
	const actions = pressed.map(({ action }) => action);
	const view = document.defaultView;
	const moment: Sight["moment"] = {
		url: mask.url(document.URL),
		title: mask.text(document.title),
		language: languageOfPage(document, blocks),
		takenAt,
		viewport: { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0, scale: view?.devicePixelRatio ?? 1 },
		layers: layers.list(),
		requests: askings.map(({ request }) => request),
		agreements: agreements.items,
		fields: asked.map(({ field }) => field),
		actions,
		waysOut,
		sentences,
		coverage: coverageOf(document, harvest, mask),
	};
	const signs = screenSignsOf(scene, harvest, { asked, actions, waysOut, layers: layers.list(), blocks });
	// Whoever judges what was seen does so in a slice of its own.
	await slices.rest();
	return { moment, signs, askings, pressed, roots: [...harvest.frames.keys(), ...harvest.shadows] };
}

function languageOfPage(document: Document, blocks: readonly Block[]): string {
	const lengths = new Map<string, number>();
	for (const { text } of blocks.slice(0, 200)) {
		const language = languageOf(text);
		lengths.set(language, (lengths.get(language) ?? 0) + text.length);
	}
	const [most] = [...lengths].filter(([language]) => language !== "und").sort((a, b) => b[1] - a[1]);
	return most?.[0] ?? (document.documentElement.lang || "und");
}

function coverageOf(document: Document, harvest: Harvest, mask: ReturnType<typeof createMask>): Moment["coverage"] {
	return {
		frames: [
			...[...harvest.frames.keys()].map((frame) => ({ url: mask.url(frame.URL), reached: true, why: null })),
			...harvest.unreached.map(({ url, why }) => ({ url: mask.url(url), reached: false, why })),
		],
		closedRoots: harvest.closedRoots,
		canvases: harvest.canvases,
		stopped: harvest.stopped ? "budget" : null,
		unknownLanguages: unknownLanguages(document, harvest),
	};
}

/** The declared language without a vocabulary, and those seen or declared whose vocabulary is not loaded. */
function unknownLanguages(document: Document, harvest: Harvest): string[] {
	const tag = document.documentElement.lang;
	const declared = languageOfTag(tag);
	const missing = new Set<string>(harvest.lookout.missing());
	if (tag && (declared === null || !knows(declared))) missing.add(declared ?? tag);
	return [...missing];
}

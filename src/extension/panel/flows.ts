import type { Text } from "../../engine/finding.ts";
import type { Flow } from "../../engine/flow.ts";
import type { RuleText } from "../../engine/rule.ts";
import { FlowError } from "../../report/shape.ts";
import type { Packed } from "../../report/zip.ts";
import type { Store } from "../../store/index.ts";
import type { FlowsShell } from "../../view/recorderShell.ts";
import { recordNotices } from "../../view/recordWording.ts";
import { copying } from "../copying.ts";
import { recorder } from "../messages.ts";
import { pictureOf } from "../recorder/journal.ts";
import { keepFlow } from "../recorder/keepFlow.ts";
import { attempt } from "../recordings.ts";
import { fileName, save } from "../save.ts";

/** Bytes; no recording comes near. */
const LARGEST = 512 * 2 ** 20;

/** The pictures of a flow by the names that its moments give. */
async function picturesOf<As>(id: number, flow: Flow, as: (picture: Blob) => Promise<As>): Promise<Map<string, As>> {
	const pictures = new Map<string, As>();
	for (const [index, { picture }] of flow.moments.entries()) {
		const blob = picture === undefined ? null : await pictureOf(id, index);
		if (picture !== undefined && blob) pictures.set(picture, await as(blob));
	}
	return pictures;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

function dataUrlOf(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(blob);
	});
}

/** Reads a file as what it is by its first bytes, whatever it is called. */
async function readFile(file: File): Promise<Packed> {
	const bytes = await bytesOf(file);
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const { unpackFlow } = await import("../../report/zip.ts");
		return unpackFlow(bytes);
	}
	const { readFlow } = await import("../../report/json.ts");
	const flow = readFlow(new TextDecoder().decode(bytes));
	// The pictures that it names lie elsewhere.
	for (const moment of flow.moments) delete moment.picture;
	return { flow, pictures: new Map() };
}

/** What a panel can do with kept recordings. */
export function createFlows(store: Store, rules: readonly RuleText[]): FlowsShell {
	const { recording, language, notice } = store;
	const pictures = new Map<string, Promise<string | null>>();

	async function list(): Promise<void> {
		recording.saved.value = await recorder.list();
	}

	/** Does a deed to the open recording. */
	function onOpen(deed: (id: number) => Promise<Text | null>): Promise<void> {
		return attempt(store, async () => {
			const id = recording.opened.peek();
			return id === null ? null : deed(id);
		});
	}

	async function remove(id: number): Promise<void> {
		await recorder.remove(id);
		for (const [key, address] of pictures) {
			if (!key.startsWith(`${id}/`)) continue;
			pictures.delete(key);
			void address.then((url) => url && URL.revokeObjectURL(url));
		}
		if (recording.opened.peek() === id) recording.close();
	}

	return {
		list: () => list().catch(() => {}),
		open: async (id) => recording.open(id),
		rename: (id, name) =>
			attempt(store, async () => {
				await recorder.rename(id, name);
				recording.renamed(id, name);
				return null;
			}),
		remove: (id) =>
			attempt(store, () =>
				remove(id)
					.then(list)
					.then(() => null),
			),
		removeAll: () =>
			attempt(store, async () => {
				for (const { id } of await recorder.list()) await remove(id);
				await list();
				return null;
			}),
		exportJson: () =>
			onOpen(async (id) => {
				const [flow, { writeFlow }] = await Promise.all([recorder.open(id), import("../../report/json.ts")]);
				save(fileName(flow, "json"), writeFlow(flow), "application/json");
				return recordNotices.exported;
			}),
		exportZip: () =>
			onOpen(async (id) => {
				const [flow, { packFlow }] = await Promise.all([recorder.open(id), import("../../report/zip.ts")]);
				const shots = await picturesOf(id, flow, bytesOf);
				save(fileName(flow, "zip"), packFlow({ flow, pictures: shots }), "application/zip");
				return recordNotices.exportedZip(shots.size);
			}),
		saveReport: () =>
			onOpen(async (id) => {
				const [flow, { htmlReport }] = await Promise.all([recorder.open(id), import("../../report/html.ts")]);
				const screens = await picturesOf(id, flow, dataUrlOf);
				const lang = language.now.peek();
				save(fileName(flow, "html"), htmlReport(flow, { rules, lang, screens, saved: true }), "text/html");
				return recordNotices.savedReport;
			}),
		take: (file) =>
			attempt(store, async () => {
				if (file.size > LARGEST) return recordNotices.tooLarge;
				try {
					const id = await keepFlow(await readFile(file), file.name.replace(/\.(?:json|zip)$/i, ""));
					await list();
					recording.open(id);
					return recordNotices.imported;
				} catch (error) {
					if (error instanceof FlowError) return error.text;
					throw error;
				}
			}),
		picture(id, index) {
			const key = `${id}/${index}`;
			const known = pictures.get(key);
			if (known) return known;
			const address = pictureOf(id, index)
				.then((blob) => blob && URL.createObjectURL(blob))
				.catch(() => null);
			pictures.set(key, address);
			return address;
		},
		begin: (goal) =>
			onOpen(async (id) => {
				if (goal === "sign-up") await recorder.offerCanaries(id);
				await recorder.runBegin(id, goal);
				return null;
			}),
		end: (ended) =>
			onOpen(async (id) => {
				await recorder.runEnd(id, ended);
				return null;
			}),
		async copyCanary({ value }) {
			await navigator.clipboard.writeText(value).then(
				() => notice.say(recordNotices.copiedCanary),
				() => notice.say(recordNotices.copyFailed),
			);
		},
		findings: copying(notice, language, () => recording.verdict.decided.peek(), rules),
	};
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Flow } from "../engine/flow.ts";
import { readFlow, writeFlow } from "./json.ts";
import { FlowError } from "./shape.ts";

/** A flow with the pictures of its screens, by the names that its moments give: `pictures/0.png`. */
export interface Packed {
	flow: Flow;
	pictures: ReadonlyMap<string, Uint8Array>;
}

const FLOW = "flow.json";
/** What a moment may name as its picture, and all that is taken from a zip beside the flow. */
const PICTURE = /^pictures\/\d{1,6}\.(?:png|webp|jpg)$/;
/** Bytes, unpacked. A recording of 500 screens stays far below. */
const LARGEST_FLOW = 256 * 2 ** 20;
const LARGEST_PICTURE = 32 * 2 ** 20;
const LARGEST = 2 ** 30;

/** First bytes of the kinds of picture, by the ending of the name. */
const signatures: Readonly<Record<string, string>> = { png: "\x89PNG", webp: "RIFF", jpg: "\xff\xd8\xff" };

/** A zip with `flow.json` and the pictures beside it; pictures are packed already and are only stored. */
export function packFlow({ flow, pictures }: Packed): Uint8Array<ArrayBuffer> {
	const files = Object.fromEntries([...pictures].map(([name, bytes]) => [name, [bytes, { level: 0 }]] as const));
	return zipSync({ [FLOW]: [strToU8(writeFlow(flow)), { level: 6 }], ...files } as Parameters<typeof zipSync>[0]);
}

function wrong(en: string, zh: string): FlowError {
	return new FlowError("$", { en, zh });
}

/** By what the zip says of its own sizes, which bounds what is unpacked. */
function wanted(file: { name: string; originalSize: number }, total: { bytes: number }): boolean {
	const { name, originalSize } = file;
	if (name !== FLOW && !PICTURE.test(name)) return false;
	total.bytes += originalSize;
	if (originalSize > (name === FLOW ? LARGEST_FLOW : LARGEST_PICTURE) || total.bytes > LARGEST) {
		throw wrong(
			`${name} in this zip is far larger than any recording. Export the flow again`,
			`压缩包中的 ${name} 远大于正常的录制内容。请重新导出`,
		);
	}
	return true;
}

function isPicture(name: string, bytes: Uint8Array): boolean {
	const signature = signatures[name.slice(name.lastIndexOf(".") + 1)] ?? "";
	return [...signature].every((sign, i) => bytes[i] === sign.charCodeAt(0));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
	const total = { bytes: 0 };
	try {
		return unzipSync(bytes, { filter: (file) => wanted(file, total) });
	} catch (error) {
		if (error instanceof FlowError) throw error;
		throw wrong("this is no zip that can be opened. Export the flow again", "无法打开该压缩包。请重新导出");
	}
}

/**
 * Reads a zip that `packFlow` made. Throws a FlowError that says what is wrong and what to do; the content is
 * taken for hostile: other files in it are left alone, and what is no picture is dropped.
 */
export function unpackFlow(bytes: Uint8Array): Packed {
	const files = unpack(bytes);
	const told = files[FLOW];
	if (!told) {
		throw wrong(
			`this zip holds no ${FLOW}. Give one that was exported with “Export with pictures”`,
			`压缩包中没有 ${FLOW}。请提供通过“导出（含截图）”得到的文件`,
		);
	}
	const flow = readFlow(strFromU8(told));
	const pictures = new Map<string, Uint8Array>();
	for (const moment of flow.moments) {
		const { picture } = moment;
		const found = picture === undefined ? undefined : files[picture];
		if (picture !== undefined && found && PICTURE.test(picture) && isPicture(picture, found))
			pictures.set(picture, found);
		else delete moment.picture;
	}
	return { flow, pictures };
}

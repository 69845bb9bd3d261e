import { constants, type Stats } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Inspection } from "./arguments.ts";
import { Failure } from "./failure.ts";
import type { Target } from "./targets.ts";

/**
 * Makes sure, before anything is opened, that what is to be written can be and overwrites nothing that is
 * inspected. Throws a Failure.
 */
export async function checkOutputs({ html, save }: Inspection, targets: readonly Target[]): Promise<void> {
	const outputs = [
		{ option: "--html", file: html },
		{ option: "--save", file: save },
	].filter((output): output is { option: string; file: string } => output.file !== null);
	const inputs = await Promise.all(
		targets.map(async (target) => ({ name: target.name, found: await found(fileOf(target)) })),
	);
	for (const { option, file } of outputs) {
		const old = await found(file);
		const input = inputs.find((one) => isSame(one.found, old));
		if (input) throw overInput(option, file, input.name);
		if (old?.isDirectory()) throw isFolder(option, file);
		await checkPlace(file, old !== null);
	}
	if (html !== null && save !== null && (await areSame(html, save))) {
		throw new Failure(
			`--html and --save both name ${html}; give each a file of its own.`,
			`--html 与 --save 指定了同一文件 ${html}；请分别指定不同的文件。`,
		);
	}
}

function fileOf(target: Target): string | null {
	if (target.kind === "page") return join(target.ground.root, target.path);
	if (target.kind === "flow") return target.file;
	if (target.kind === "address") return null;
	return target.name.startsWith("file:") && URL.canParse(target.name) ? fileURLToPath(target.name) : target.name;
}

const found = (file: string | null): Promise<Stats | null> =>
	file === null ? Promise.resolve(null) : stat(file).catch(() => null);

/** By what the file system says, since one file may have many names: links, upper and lower case. */
function isSame(a: Stats | null, b: Stats | null): boolean {
	return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}

async function areSame(a: string, b: string): Promise<boolean> {
	if (resolve(a) === resolve(b) || isSame(await found(a), await found(b))) return true;
	return basename(a) === basename(b) && isSame(await found(dirname(a)), await found(dirname(b)));
}

async function checkPlace(file: string, exists: boolean): Promise<void> {
	const folder = dirname(file);
	const place = await found(folder);
	if (!place?.isDirectory()) {
		throw new Failure(
			`The folder ${folder} does not exist, so ${file} cannot be written there.`,
			`文件夹 ${folder} 不存在，无法写入 ${file}。`,
		);
	}
	const writable = await access(exists ? file : folder, constants.W_OK).then(
		() => true,
		() => false,
	);
	if (!writable) {
		throw new Failure(
			`The file ${file} cannot be written: there is no permission to do so.`,
			`无法写入文件 ${file}：没有写入权限。`,
		);
	}
}

function overInput(option: string, file: string, input: string): Failure {
	return new Failure(
		`${option} ${file} would overwrite ${input}, which is to be inspected; name another file.`,
		`${option} ${file} 会覆盖检查对象 ${input}；请指定其他文件。`,
	);
}

function isFolder(option: string, file: string): Failure {
	return new Failure(
		`${option} ${file} names a folder; name a file in it.`,
		`${option} ${file} 是文件夹；请指定其中的文件。`,
	);
}

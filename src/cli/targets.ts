import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.ts";
import type { Ground } from "./serve.ts";

/** One thing to inspect; `name` is what the person called it. */
export type Target =
	| { kind: "address"; name: string; address: string }
	/** A page to be served; `path` is relative to the ground's root, with slashes. */
	| { kind: "page"; name: string; ground: Ground; path: string }
	| { kind: "flow"; name: string; file: string }
	| { kind: "unusable"; name: string; failure: Failure };

const PAGE = /\.(?:html?|xhtml)$/i;

/** What the given names stand for, in order; a folder stands for its pages. */
export async function targetsOf(names: readonly string[]): Promise<Target[]> {
	const lists = names.map(async (name): Promise<Target[]> => {
		try {
			return await targetsOfOne(name);
		} catch (error) {
			if (error instanceof Failure) return [{ kind: "unusable", name, failure: error }];
			throw error;
		}
	});
	return (await Promise.all(lists)).flat();
}

async function targetsOfOne(name: string): Promise<Target[]> {
	if (/^https?:\/\//i.test(name)) {
		if (URL.canParse(name)) return [{ kind: "address", name, address: name }];
		throw new Failure("This is not a complete web address.", "网址不完整或格式有误。");
	}
	const scheme = /^([a-z][a-z0-9+.-]+):(?!\d|\\)/i.exec(name)?.[1]?.toLowerCase();
	if (scheme && scheme !== "file") {
		throw new Failure(
			`Addresses that begin with ${scheme}: cannot be inspected; give an http or https address, or a file.`,
			`无法检查以 ${scheme}: 开头的地址；请提供 http 或 https 网址，或本地文件。`,
		);
	}
	const path = scheme === "file" ? fileURLToPath(name) : name;
	const found = await stat(path).catch(() => null);
	if (!found) throw missing();
	if (found.isDirectory()) return pagesOf(name, path);
	if (/\.(?:json|zip)$/i.test(path)) return [{ kind: "flow", name, file: path }];
	if (!found.isFile() || !PAGE.test(path)) throw notHtmlFile();
	const ground = await groundOf(dirname(path));
	return [{ kind: "page", name, ground, path: slashed(relative(ground.root, join(ground.folder, basename(path)))) }];
}

const slashed = (path: string): string => path.split(sep).join("/");

/** What is served for pages in a folder: pages reach up for styles and scripts, but not out of the working directory. */
async function groundOf(path: string): Promise<Ground> {
	const folder = await realpath(path);
	const here = await realpath(process.cwd());
	const inside = here !== sep && `${folder}${sep}`.startsWith(`${here}${sep}`);
	return { root: inside ? here : folder, folder };
}

/** Every page under a folder, sorted by path. Installed packages are no part of anybody's mockup. */
async function pagesOf(name: string, folder: string): Promise<Target[]> {
	const ground = await groundOf(folder);
	const entries = await readdir(ground.folder, { recursive: true });
	const paths = entries
		.map(slashed)
		.filter((path) => /\.html?$/i.test(path) && !/(?:^|\/)node_modules\//.test(path))
		.sort();
	const files = await Promise.all(paths.map((path) => stat(join(ground.folder, path)).catch(() => null)));
	const pages = paths.filter((_, i) => files[i]?.isFile());
	if (pages.length === 0) {
		throw new Failure("This folder holds no .html or .htm file.", "该文件夹中没有 .html 或 .htm 文件。");
	}
	const above = slashed(relative(ground.root, ground.folder));
	return pages.map((path) => ({
		kind: "page",
		name: join(name, path),
		ground,
		path: above ? `${above}/${path}` : path,
	}));
}

function missing(): Failure {
	return new Failure(
		"No such file or folder; a web address begins with http:// or https://.",
		"文件或文件夹不存在；网址应以 http:// 或 https:// 开头。",
	);
}

function notHtmlFile(): Failure {
	return new Failure(
		"This file is not HTML; give an .html file, a folder, a web address or a saved flow (.json, .zip).",
		"该文件不是 HTML；请提供 .html 文件、文件夹、网址或已保存的流程（.json、.zip）。",
	);
}

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

/** `npm run package`: one zip for each store, made from the built extensions; the same build gives the same bytes. */
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** Zips know no time before 1980; one fixed time makes the same build give the same bytes. In local time, as zips have it. */
const TIME = new Date(1980, 0, 1);

async function zipOf(folder: string): Promise<Uint8Array> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
	const named: Record<string, Uint8Array> = {};
	for (const file of files.sort()) {
		named[file.slice(folder.length + 1).replaceAll("\\", "/")] = await readFile(file);
	}
	return zipSync(named, { level: 9, mtime: TIME });
}

async function versionOf(file: string): Promise<string> {
	return JSON.parse(await readFile(file, "utf8")).version;
}

const version = await versionOf(fileURLToPath(new URL("../package.json", import.meta.url)));
for (const browser of ["chrome", "firefox"]) {
	const folder = join(dist, browser);
	const built = await versionOf(join(folder, "manifest.json"));
	if (built !== version)
		throw new Error(`The ${browser} build is ${built} and package.json says ${version}: build again.`);
	const zip = await zipOf(folder);
	const path = join(dist, `fairtick-${browser}-${version}.zip`);
	await writeFile(path, zip);
	console.log(`${path} (${(zip.length / 1024).toFixed(0)} kB)`);
}

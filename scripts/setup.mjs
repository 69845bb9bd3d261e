// Runs before anything is installed: plain JavaScript, nothing but Node itself.
// Installs the packages that package-lock.json names, unless they are there already.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

function fail(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}

function packagesOf(lock) {
	try {
		return JSON.parse(readFileSync(root + lock, "utf8")).packages;
	} catch {
		return null;
	}
}

/** npm writes what it installed beside it; packages for other systems are in the lock file only. */
function upToDate() {
	const wanted = packagesOf("package-lock.json");
	const installed = packagesOf("node_modules/.package-lock.json");
	if (!wanted) fail("package-lock.json is missing or broken.");
	return (
		installed !== null &&
		Object.entries(wanted).every(
			([path, { version, optional, devOptional }]) =>
				path === "" || (installed[path] ? installed[path].version === version : (optional ?? devOptional) === true),
		)
	);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	fail(`Fairtick needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
}
if (!upToDate()) {
	console.log("Installing packages…");
	// One line for a shell: on Windows npm is a batch file, which nothing else can start.
	const { status } = spawnSync("npm ci --include=dev --no-audit --no-fund", {
		cwd: root,
		stdio: "inherit",
		shell: true,
	});
	if (status !== 0) fail("The packages could not be installed; the lines above say why.");
}

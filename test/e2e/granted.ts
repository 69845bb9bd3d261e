import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../dist/chrome", import.meta.url));

/**
 * A copy of the built extension that has from the start what it would ask for: a headless browser shows no question
 * that anybody could answer. Nothing else is changed in it.
 */
export function grantedCopy(): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), "fairtick-granted-"));
	cpSync(built, folder, { recursive: true });
	const path = join(folder, "manifest.json");
	const manifest = JSON.parse(readFileSync(path, "utf8"));
	const { optional_permissions, optional_host_permissions, permissions, ...rest } = manifest;
	const granted = {
		...rest,
		permissions: [...permissions, ...optional_permissions],
		host_permissions: optional_host_permissions,
	};
	writeFileSync(path, JSON.stringify(granted));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

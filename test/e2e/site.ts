import { fileURLToPath } from "node:url";
import { type Served, serve } from "../../src/cli/serve.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url)).replace(/\/$/, "");

/** The demo's screens, and beside them the pages that these tests have of their own. */
export function serveSite(): Promise<Served> {
	return serve({ root: at("../../public/demo/"), folder: at("./pages/") });
}

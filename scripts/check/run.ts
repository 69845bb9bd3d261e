import { spawnSync } from "node:child_process";

/** How many checks of one step held, and how many did not. */
export interface Count {
	passed: number;
	failed: number;
}

/** Runs one line for the shell with its output shown; true when it ends well. */
export function shell(line: string): boolean {
	return spawnSync(line, { stdio: "inherit", shell: true }).status === 0;
}

/** One check that holds or does not. */
export function once(line: string): Count {
	return shell(line) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

import { readFileSync, rmSync } from "node:fs";
import { type Count, shell } from "./run.ts";

const RESULTS = "out/tests.json";

interface Results {
	success: boolean;
	testResults: { name: string; status: string; message: string; assertionResults: { status: string }[] }[];
}

/** Runs every test there is. A test that was skipped, or a file that could not run, counts as failed: nothing is left out unseen. */
export function runTests(): Count {
	rmSync(RESULTS, { force: true });
	const line = "vitest run --config test/vitest.config.ts --reporter=default --reporter=json";
	const ended = shell(`${line} --outputFile.json=${RESULTS}`);
	const results = read();
	if (!results) return { passed: 0, failed: 1 };
	const all = results.testResults.flatMap(({ assertionResults }) => assertionResults);
	const passed = all.filter(({ status }) => status === "passed").length;
	const broken = results.testResults.filter(
		({ status, assertionResults }) => status === "failed" && !assertionResults.length,
	);
	const failed = all.length - passed + broken.length;
	const skipped = all.filter(({ status }) => status !== "passed" && status !== "failed").length;
	if (skipped > 0) console.error(`${skipped} tests were skipped; they count as failed.`);
	// Something outside every test went wrong, as an error after the last one.
	return { passed, failed: failed === 0 && !ended ? 1 : failed };
}

function read(): Results | null {
	try {
		return JSON.parse(readFileSync(RESULTS, "utf8"));
	} catch {
		return null;
	}
}

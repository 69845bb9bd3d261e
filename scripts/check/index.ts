import { ensureBrowsers } from "../ensureBrowsers.ts";
import { type Count, once } from "./run.ts";
import { runTests } from "./tests.ts";

/** `npm test`: every check of the project, in order of cost. All run, so that one look tells all that is wrong. */
const steps: [name: string, run: () => Count][] = [
	["Browsers", browsers],
	["Types", () => once("tsc -p .")],
	["Lint", () => once("biome ci .")],
	["Unused code", () => once("knip")],
	["Build", () => once("npm run --silent build")],
	["Tests", runTests],
	["Bundle size", () => once("size-limit")],
	["Packages", () => once("npm run --silent package")],
];

function browsers(): Count {
	try {
		ensureBrowsers(["chromium", "firefox"]);
		return { passed: 1, failed: 0 };
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [name, run] of steps) {
	console.log(`\n── ${name}`);
	const began = performance.now();
	const { passed, failed } = run();
	total.passed += passed;
	total.failed += failed;
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	lines.push(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
console.log(`\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

import { defineConfig } from "vitest/config";

// The extension's own build stays out of this: its plugin would take the tests for an extension.
export default defineConfig({
	test: {
		root: new URL("..", import.meta.url).pathname,
		include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
		exclude: ["**/node_modules/**", "test/kits/**"],
		testTimeout: 30_000,
		hookTimeout: 90_000,
		fileParallelism: false,
	},
});

import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { build, defineConfig, type InlineConfig, type Plugin, type UserConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };

type Browser = "chrome" | "firefox";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const jsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** Scripts that run in pages: classic scripts at the extension's root, injected by name. */
const pageScripts = {
	content: "content.iife.ts",
	words: "words.iife.ts",
	overlay: "overlay.iife.ts",
	recording: "recording.iife.ts",
	pageWorld: "pageWorld.iife.ts",
	policy: "policy.iife.ts",
};

/** One classic script, complete in itself. */
function classic(entry: string, file: string, outDir: string): InlineConfig {
	return {
		configFile: false,
		publicDir: false,
		logLevel: "warn",
		plugins: [noHtml()],
		build: {
			outDir,
			emptyOutDir: false,
			target: "es2022",
			rolldownOptions: { input: entry, output: { format: "iife", entryFileNames: file } },
		},
	};
}

/** Firefox has a sidebar and an event page where Chrome has a side panel and a worker. */
function manifestFor(browser: Browser): ManifestV3Export {
	if (browser === "chrome") return manifest as ManifestV3Export;
	const { side_panel, minimum_chrome_version: _, background, permissions, ...rest } = manifest;
	return {
		...rest,
		permissions: permissions.filter((permission) => permission !== "sidePanel"),
		background: { scripts: [background.service_worker], type: "module" },
		sidebar_action: {
			default_panel: side_panel.default_path,
			default_title: "__MSG_panelTitle__",
			open_at_install: false,
		},
		// Firefox's own policy for extension pages turns http into https, and many a policy is served without it.
		content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
		browser_specific_settings: {
			gecko: {
				id: "fairtick@fairtick.org",
				strict_min_version: "142.0",
				data_collection_permissions: { required: ["none"] },
			},
		},
	} as unknown as ManifestV3Export;
}

/** Where libraries write HTML, and what stands there instead; each once, with nothing written beside it. */
const writtenHtml: readonly [file: RegExp, changes: readonly [from: RegExp, to: string][]][] = [
	[/\/preact\/dist\/preact\.mjs$/, [[/\w+\.innerHTML=\w+\.__html/, "void 0"]]],
	[
		/\/readability\/Readability\.js$/,
		[
			[/pageCacheHtml = page\.innerHTML/, "pageCacheHtml = page.cloneNode(true)"],
			[/page\.innerHTML = pageCacheHtml/, "page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes)"],
			[/tmp\.innerHTML = noscript\.innerHTML/, "tmp.append(...noscript.cloneNode(true).childNodes)"],
		],
	],
];

/**
 * Takes all writing of HTML out of the build: what pages say is shown as text and nothing else, and pages may
 * forbid such writing to everybody. The stores' checks complain of it besides. Fails when a library has come
 * to write it differently.
 */
function noHtml(): Plugin {
	return {
		name: "no-html",
		transform(code, id) {
			const [, changes] = writtenHtml.find(([file]) => file.test(id)) ?? [];
			if (!changes) return null;
			let changed = code;
			for (const [from, to] of changes) {
				const parts = changed.split(from);
				if (parts.length !== 2) throw new Error(`${id} writes HTML in another way than before: ${from}`);
				changed = parts.join(to);
			}
			if (/\.(?:inner|outer)HTML\s*=[^=]/.test(changed)) throw new Error(`${id} writes HTML in one more place`);
			return { code: changed, map: null };
		},
	};
}

/** Adds the page scripts, leaves the demo out, and takes back what crxjs would let every page probe for. */
function finish(browser: Browser): Plugin {
	const outDir = at(`./dist/${browser}`);
	return {
		name: "finish-extension",
		apply: "build",
		enforce: "post",
		async writeBundle() {
			for (const [name, entry] of Object.entries(pageScripts)) {
				await build(classic(at(`./src/extension/${entry}`), `${name}.js`, outDir));
			}
			rmSync(`${outDir}/demo`, { recursive: true, force: true });
			const path = `${outDir}/manifest.json`;
			const { web_accessible_resources: _, ...written } = JSON.parse(readFileSync(path, "utf8"));
			writeFileSync(path, `${JSON.stringify(written, null, "\t")}\n`);
		},
	};
}

function extension(browser: Browser): UserConfig {
	return {
		oxc: jsx,
		plugins: [noHtml(), crx({ manifest: manifestFor(browser), browser }), finish(browser)],
		build: {
			outDir: `dist/${browser}`,
			target: "es2022",
			modulePreload: false,
			// crxjs does not follow Firefox's sidebar by itself.
			rolldownOptions: { input: { panel: at("./src/extension/panel/index.html") } },
		},
	};
}

function commandLine(): UserConfig {
	return {
		publicDir: false,
		plugins: [{ name: "executable", writeBundle: () => chmodSync(at("./dist/cli.js"), 0o755) }],
		build: {
			outDir: "dist",
			emptyOutDir: false,
			target: "node20",
			ssr: at("./src/cli/main.ts"),
			minify: false,
			rolldownOptions: { output: { entryFileNames: "cli.js", banner: "#!/usr/bin/env node" } },
		},
		ssr: { noExternal: true, external: ["puppeteer-core"] },
	};
}

export default defineConfig(({ mode }) => {
	if (mode === "documents") return classic(at("./src/inpage/documents.ts"), "fairtick-documents.js", "dist");
	if (mode === "inpage") return classic(at("./src/inpage/index.ts"), "fairtick.js", "dist");
	if (mode === "cli") return commandLine();
	return extension(mode === "firefox" ? "firefox" : "chrome");
});

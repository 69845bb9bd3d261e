import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import vue from "@vitejs/plugin-vue";
import { defineConfig, type Plugin } from "vite";

const root = import.meta.dirname;
const files = readdirSync(join(root, "src"));

/** uni-app ships its own Vue, which it needs under the name `vue`: its page is a build of its own. */
const ownVue = "uni-app.vue";

/** Switches that the build tools of uni-app and Taro set in their kits' code; what they turn on is not used here. */
const off = (names: string, prefix: string, suffix = "") =>
	Object.fromEntries(names.split(" ").map((name) => [`${prefix}${name}${suffix}`, "false"]));
const define = {
	...off(
		"I18N_EN I18N_ES I18N_FR I18N_LOCALE I18N_ZH_HANS I18N_ZH_HANT LEFTWINDOW LONGPRESS NAVIGATIONBAR NAVIGATIONBAR_BUTTONS NAVIGATIONBAR_SEARCHINPUT NAVIGATIONBAR_TRANSPARENT PAGES PULL_DOWN_REFRESH RESPONSIVE RIGHTWINDOW ROUTER_MODE TABBAR TABBAR_MIDBUTTON TOPWINDOW UNI_CLOUD WX WXS",
		"__UNI_FEATURE_",
		"__",
	),
	...off("ADJACENT_HTML CLONE_NODE CONTAINS INNER_HTML MUTATION_OBSERVER SIZE_APIS TEMPLATE_CONTENT", "ENABLE_"),
	global: "globalThis",
};

/** Every kit's page and entry follow from its one source file; neither exists on disk. */
function pages(): Plugin {
	const source = (name: string) => files.find((file) => parse(file).name === name) as string;
	const shell = (name: string) => `<!doctype html>
<html lang="zh">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width">
	<title>${name}</title>
</head>
<body>
	<div id="app"></div>
	<script type="module" src="/@kit/${name}"></script>
</body>
</html>`;
	return {
		name: "pages",
		enforce: "pre",
		resolveId(id) {
			const { dir, name, ext } = parse(id);
			if (dir === root && ext === ".html") return id;
			if (id.startsWith("/@kit/")) return `\0kit/${name}${parse(source(name)).ext === ".tsx" ? ".tsx" : ".ts"}`;
			return null;
		},
		load(id) {
			const { dir, name, ext } = parse(id);
			if (dir === root && ext === ".html") {
				const file = source(name);
				return file.endsWith(".html") ? readFileSync(join(root, "src", file), "utf8") : shell(name);
			}
			if (!id.startsWith("\0kit/")) return null;
			const file = source(name);
			const path = JSON.stringify(join(root, "src", file));
			if (parse(file).ext === ".ts") return `import ${path};`;
			const frame = JSON.stringify(join(root, "frame", parse(file).ext === ".vue" ? "vue.ts" : "react.tsx"));
			return `import kit from ${path}; import { mount } from ${frame}; mount(kit);`;
		},
	};
}

export default defineConfig(({ mode }) => {
	const uni = mode === "uni-app";
	const kits = files.filter((file) => (file === ownVue) === uni);
	const input = Object.fromEntries(kits.map((file) => [parse(file).name, join(root, `${parse(file).name}.html`)]));
	return {
		root,
		base: "./",
		logLevel: "error",
		define,
		plugins: [pages(), vue()],
		resolve: uni ? { alias: { vue: "@dcloudio/uni-h5-vue" } } : { dedupe: ["vue", "react", "react-dom"] },
		build: {
			copyPublicDir: !uni,
			outDir: uni ? "dist/uni" : "dist",
			emptyOutDir: true,
			minify: false,
			reportCompressedSize: false,
			rolldownOptions: { input },
		},
	};
});

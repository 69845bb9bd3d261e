import { readFile } from "node:fs/promises";
import { Failure } from "./failure.ts";
import { runCommand } from "./run.ts";

/** The in-page scripts lie beside this command; named apart, so that the bundler leaves the address alone. */
const here = import.meta.url;

async function script(): Promise<string> {
	const parts = await Promise.all(
		["fairtick.js", "fairtick-documents.js"].map((name) =>
			readFile(new URL(`./${name}`, here), "utf8").catch(() => {
				throw new Failure(
					`The file ${name} is missing beside this command; build again with “npm run build”.`,
					`本命令旁缺少 ${name} 文件；请执行“npm run build”重新构建。`,
				);
			}),
		),
	);
	return parts.join("\n;\n");
}

const { env, stdout, stderr } = process;

// A reader such as `head` that closes early is no error.
for (const stream of [stdout, stderr]) {
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") throw error;
	});
}

process.exitCode = await runCommand(process.argv.slice(2), {
	out: (text) => stdout.write(text),
	err: (text) => stderr.write(text),
	width: Math.min(Math.max(stdout.columns ?? 100, 40), 110),
	colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
	lang: /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "zh" : "en",
	script,
});

/** The languages in which every page of the site can be read. */
export type Tongue = "zh" | "en";

/** A text in one of them. */
export type Say = (zh: string, en: string) => string;

export const sayIn =
	(tongue: Tongue): Say =>
	(zh, en) =>
		tongue === "zh" ? zh : en;

/** One screen: what stands in it, by its address without the language. */
export type Screens = Record<string, (say: Say) => { title: string; body: string; script?: string }>;

const STYLE = `
body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 560px; margin: 0 auto; padding: 24px; color: #1b1f24; background: #fff }
h1 { font-size: 24px } h2 { font-size: 19px } p, li { margin: 12px 0 }
input, textarea { font: inherit; padding: 6px 8px } button { font: inherit; padding: 8px 20px; background: #0a5; color: #fff; border: 0 }
button.plain { background: #555 } table { border-collapse: collapse } td, th { border: 1px solid #bbb; padding: 4px 8px; text-align: left }
.over { position: fixed; inset: 0; background: #0008; display: flex; align-items: center; justify-content: center }
.over > div { background: #fff; padding: 24px; max-width: 420px }`;

/** A whole document. Links and scripts in `body` name addresses without the language; it is put before them. */
export function documentOf(tongue: Tongue, { title, body, script = "" }: ReturnType<Screens[string]>): string {
	return `<!doctype html><html lang="${tongue === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body>${body.replace(/(href|action)="\//g, `$1="/${tongue}/`)}
<script>const root = "/${tongue}";${script}</script></body></html>`;
}

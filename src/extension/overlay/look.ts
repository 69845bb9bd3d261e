/** The overlay's own styles: the page's do not reach into its closed root. */
export const overlayCss = `
:host { color-scheme: light; }
* { box-sizing: border-box; }
.control, .wording { position: absolute; left: 0; top: 0; border-radius: 8px; }
.control { border: 3px solid var(--mark); box-shadow: 0 0 0 2px #fff, 0 0 0 9px color-mix(in srgb, var(--mark) 22%, transparent); }
.wording { border: 2px dashed var(--mark); box-shadow: 0 0 0 1px #fff; }
.failed { --mark: #b3261e; }
.cantTell { --mark: #8a5300; }
.passed { --mark: #1b6b3c; }
.plain, .inapplicable { --mark: #0a6672; }
.label {
	position: absolute; left: 0; top: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px;
	max-width: min(420px, calc(100vw - 16px)); padding: 7px 7px 7px 12px; border-radius: 9px;
	background: #17212b; color: #fff; border-inline-start: 5px solid var(--mark);
	box-shadow: 0 6px 20px rgb(0 0 0 / 35%), 0 0 0 1px rgb(255 255 255 / 40%);
	font: 13px/1.45 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
.label b { font-weight: 700; }
.label span { flex: 1 1 160px; }
button {
	pointer-events: auto; padding: 3px 10px; border: 1px solid rgb(255 255 255 / 45%); border-radius: 6px;
	background: none; color: inherit; font: inherit; cursor: pointer;
}
button:hover { background: rgb(255 255 255 / 15%); }
button:focus-visible { outline: 2px solid #fff; outline-offset: 1px; }
.cover { position: absolute; left: 0; top: 0; border-radius: 3px; background: #9aa5b1; }
`;

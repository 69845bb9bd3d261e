import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./inpage.ts";

/** A random composed tree: elements, text, shadow roots and controls, as plain data. */
interface Branch {
	tag: string;
	text: string;
	attributes: Record<string, string>;
	shadow: boolean;
	children: Branch[];
}

const words = [
	"我已阅读并同意",
	"《隐私政策》",
	"登录即代表同意",
	"I agree to the",
	"Terms of Service",
	"记住我",
	"注销账号",
	" ",
	"\u200b",
	"🙂",
	"<b>",
	"同意",
];
const { branch } = fc.letrec<{ branch: Branch }>((tie) => ({
	branch: fc.record({
		tag: fc.constantFrom(
			"div",
			"span",
			"p",
			"label",
			"a",
			"button",
			"input",
			"ul",
			"li",
			"form",
			"table",
			"td",
			"select",
			"x-host",
			"dialog",
			"iframe",
			"svg",
			"img",
		),
		text: fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((parts) => parts.join("")),
		attributes: fc.dictionary(
			fc.constantFrom(
				"class",
				"id",
				"name",
				"role",
				"type",
				"aria-checked",
				"style",
				"href",
				"for",
				"aria-labelledby",
				"hidden",
			),
			fc.constantFrom(
				"checkbox",
				"radio",
				"switch",
				"on",
				"true",
				"mixed",
				"a b",
				"#x",
				"position:fixed;top:0",
				"display:none",
				"javascript:;",
				"",
				"checked",
				"\"'\\",
			),
			{ maxKeys: 4 },
		),
		shadow: fc.boolean(),
		children: fc.oneof(
			{ maxDepth: 5, depthSize: "small" },
			fc.constant<Branch[]>([]),
			fc.array(tie("branch"), { maxLength: 4 }),
		) as fc.Arbitrary<Branch[]>,
	}),
}));

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
	await desk.show("");
}, 60_000);
afterAll(() => desk?.close());

function plant(tree: Branch): Promise<void> {
	return desk.page.evaluate((root) => {
		const make = (data: Branch): Element => {
			const element = document.createElement(data.tag);
			for (const [name, value] of Object.entries(data.attributes)) element.setAttribute(name, value);
			const inside = data.shadow && data.tag === "x-host" ? element.attachShadow({ mode: "open" }) : element;
			inside.append(data.text, ...data.children.map(make));
			return element;
		};
		document.body.replaceChildren(make(root));
	}, tree);
}

describe("a look at any tree", () => {
	it("ends without an error, and its selectors find their elements again", async () => {
		await fc.assert(
			fc.asyncProperty(branch, async (tree) => {
				await plant(tree);
				const lost = await desk.page.evaluate(async () => {
					const moment = await globalThis.fairtick.capture();
					const items = [
						...moment.requests,
						...moment.agreements,
						...moment.fields,
						...moment.actions,
						...moment.waysOut,
					];
					const find = (root: ParentNode, selector: string): Element | null => {
						const [first = "", ...rest] = selector.split(" >>> ");
						const element = root.querySelector(first);
						return rest.length === 0 || !element ? element : find(element.shadowRoot ?? element, rest.join(" >>> "));
					};
					return items
						.filter(({ frame, selector }) => !frame && !find(document, selector))
						.map(({ selector }) => selector);
				});
				expect(lost).toEqual([]);
			}),
			{ numRuns: 120 },
		);
	}, 120_000);

	it("takes no more than linear time in depth and breadth", async () => {
		const cost = (rows: number, depth: number) =>
			desk.page.evaluate(
				async (rows, depth) => {
					const row = `<label><input type="checkbox"> 我已阅读并同意<a href="/t">《用户协议》</a></label>`;
					document.body.innerHTML = `${"<div>".repeat(depth)}${row.repeat(rows)}${"</div>".repeat(depth)}`;
					const times: number[] = [];
					for (let i = 0; i < 7; i++) {
						const began = performance.now();
						await globalThis.fairtick.capture();
						times.push(performance.now() - began);
					}
					return Math.min(...times);
				},
				rows,
				depth,
			);
		const small = await cost(100, 4);
		expect(await cost(800, 4)).toBeLessThan(small * 8 * 4 + 30);
		expect(await cost(100, 64)).toBeLessThan(small * 16 + 30);
	}, 60_000);
});

import type { PolicyDocument } from "../../engine/flow.ts";
import { normalise } from "../../words/normalise.ts";
import { simplify } from "../../words/simplify.ts";
import { fromSentences } from "./enumerated.ts";
import type { Line } from "./lines.ts";
import { describe, entry, isTold, type ThirdParty } from "./thirdParty.ts";

type Part = "name" | "operator" | "purpose" | "data" | "link";

/** Column heads and labels, by what stands below or behind them. The order decides: "SDK用途" is a purpose, "SDK名称" a name. */
const labels: readonly [Part, RegExp][] = [
	["link", /链接|网址|隐私(?:权)?政策|隐私声明|官网|地址|\blink\b|privacy (?:policy|notice)|website|\burl\b/u],
	["purpose", /目的|用途|场景|功能|服务类型|作用|purpose|\buse[ds]?\b|\bwhy\b|function/u],
	["data", /信息|数据|权限|字段|\bdata\b|information|collected|categories/u],
	[
		"operator",
		/公司|主体|开发者|运营(?:者|方|商)|提供(?:方|者|商)|所属|机构|company|operator|vendor|developer|controller/u,
	],
	["name", /名称|sdk|第三方|合作方|接收方|服务商|\bname\b|third part|recipient|partner|service|provider|processor/u],
];

const listHeading =
	/sdk|软件开发工具包|第三方(?:服务|组件|合作|信息共享|共享|接入|插件|代码|清单|名单|列表)|共享清单|接收方(?:名称|名单|清单)|合作方(?:名称|名单|清单)|third[- ]part(?:y|ies)|sub-?processors?|service providers|recipients/u;
const labelled = /^([^:：]{1,24})\s*[:：]\s*(.*)$/u;
const dashed = /^([\p{L}\d][^:：—–]{1,48}?)\s*(?:[:：]|\s[—–-]+\s|——?)\s*(.{4,})$/u;
/** Words that begin a line of any list and name no third party. */
const noName =
	/^(?:目的|用途|数据|信息|隐私|退出|权限|处理|说明|注|备注|例如|如|为|我们|您|定期|合同|透明|范围|使用|收集|共享|本地|无|独立|公司|开发者|服务类型|note|we|you|purpose|data|for example)|(?:原则|审查|管理|约束|化|度)$|第三方(?:服务|合作|sdk)?(?:的)?(?:管理|说明)/u;
const saysNone = /^(?:无|不|没有|未|none|no |not |we do not)|不(?:会)?(?:集成|使用|接入)任何/u;

function partOf(label: string): Part | null {
	return labels.find(([, words]) => words.test(label))?.[0] ?? null;
}

const cells = (text: string): string[] => text.split(" | ").map((cell) => cell.trim());
const plainOf = (text: string): string => simplify(normalise(text));

/** Entries of the tables whose head names third parties. */
function fromTables(lines: readonly Line[]): ThirdParty[] {
	const found: ThirdParty[] = [];
	let head: (Part | null)[] | null = null;
	let last = -2;
	for (const line of lines) {
		if (line.tag !== "tr") continue;
		const row = cells(line.text);
		if (line.block !== last + 1) head = null;
		last = line.block;
		if (!head) {
			const parts = row.map((cell) => partOf(plainOf(cell)));
			const third = listHeading.test(`${line.plain}\n${line.under}`);
			head = third && row.length >= 2 && parts.includes("name") && parts.filter(Boolean).length >= 2 ? parts : [];
			continue;
		}
		if (head.length === 0) continue;
		const at = (part: Part) => {
			const cell = row[head?.indexOf(part) ?? -1];
			return cell && !/^[-—/无]*$/u.test(cell) ? cell : null;
		};
		const name = at("name");
		if (!name) continue;
		found.push({
			...entry(name, { block: line.block, text: line.text }),
			operator: at("operator"),
			purpose: at("purpose"),
			data: at("data"),
			link: at("link"),
		});
	}
	return found;
}

/** Entries given as labelled lines, under headings of their own, or as "name — what it does". */
function fromLists(lines: readonly Line[]): ThirdParty[] {
	const found: ThirdParty[] = [];
	let open: ThirdParty | null = null;
	let owner = "";
	const begin = (name: string, line: Line) => {
		open = entry(name, { block: line.block, text: line.text });
		owner = line.under;
		found.push(open);
	};
	for (const line of lines) {
		if (line.tag === "tr") continue;
		const inside = listHeading.test(line.under);
		if (line.isHeading) {
			const name = line.text.replace(/^[\s\d.、(（)）一二三四五六七八九十]+/u, "");
			open = null;
			if (inside && /[A-Za-z]{3}|sdk|支付|推送|统计|地图|登录/iu.test(name) && !noName.test(plainOf(name)))
				begin(name, line);
			continue;
		}
		const label = labelled.exec(line.text);
		const part = label ? partOf(plainOf(label[1] ?? "")) : null;
		const value = label?.[2]?.trim() ?? "";
		if (
			label &&
			part === "name" &&
			value &&
			/sdk|第三方|合作方|接收方|服务商|third|recipient|provider|^(?:名称|name)$/iu.test(label[1] ?? "") &&
			(inside || /sdk/iu.test(label[1] ?? ""))
		) {
			if (!saysNone.test(plainOf(value))) {
				const still: ThirdParty | null = open;
				if (still && (still as ThirdParty).purpose === null && (still as ThirdParty).data === null)
					(still as ThirdParty).name = value;
				else begin(value, line);
			}
			continue;
		}
		const current = open as ThirdParty | null;
		if (label && part && part !== "name" && current && value) {
			if (current[part] === null) current[part] = value;
			continue;
		}
		if (!inside) continue;
		const item = dashed.exec(line.text);
		const name = item?.[1]?.trim() ?? "";
		if (
			item &&
			!part &&
			/[A-Za-z]{3}|sdk|支付|推送|友盟|极光|腾讯|百度|高德|阿里|华为|小米|个推|bugly/iu.test(name) &&
			!noName.test(plainOf(name)) &&
			!saysNone.test(line.plain)
		) {
			begin(name, line);
			describe(found.at(-1) as ThirdParty, plainOf(item[2] ?? ""));
		} else if (current && line.under === owner) describe(current, line.plain);
	}
	return found;
}

/** Third parties that the text lists by name, each once, with what it says of them. */
export function thirdPartiesOf(lines: readonly Line[], links: PolicyDocument["links"]): ThirdParty[] {
	const known = new Map<string, ThirdParty>();
	const listed = [...fromTables(lines), ...fromLists(lines)].filter(isTold);
	for (const third of [...listed, ...fromSentences(lines)]) {
		const key =
			plainOf(third.name)
				.replace(/[(（].*$/u, "")
				.replace(/\s+/gu, "")
				.replace(/sdk$/u, "") || plainOf(third.name);
		const before = known.get(key);
		if (!before) known.set(key, third);
		else {
			for (const part of ["operator", "purpose", "data", "link"] as const) before[part] ??= third[part];
		}
	}
	const all = [...known.values()];
	for (const third of all) {
		const row = third.place.text;
		third.link ??= links.find(({ text }) => text.length > 1 && row.includes(text))?.href ?? null;
		if (third.link && !/[./]/.test(third.link)) {
			const shown = third.link;
			third.link = links.find(({ text }) => text === shown)?.href ?? shown;
		}
	}
	return all;
}

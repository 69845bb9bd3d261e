import type { Text } from "../engine/finding.ts";
import type { Jurisdiction } from "../engine/flow.ts";

/** The stores whose rules are in the law data, by instrument key. Apart from the instruments, which a popup need not load. */
const stores: Readonly<Record<string, Text>> = {
	HWAG: { en: "Huawei AppGallery", zh: "华为应用市场" },
	XMDP: { en: "Xiaomi GetApps", zh: "小米应用商店" },
	APPLE: { en: "Apple App Store", zh: "苹果 App Store" },
	GPLAY: { en: "Google Play", zh: "Google Play" },
};

/** The stores that may send something back for this basis: those it cites, where the person asked about stores. */
export function storesAgainst(basis: readonly string[], chosen: readonly Jurisdiction[]): Text[] {
	if (!chosen.includes("stores")) return [];
	const cited = new Set(basis.map((entry) => entry.split(" ", 1)[0]));
	return Object.entries(stores).flatMap(([key, name]) => (cited.has(key) ? [name] : []));
}

import type { Text } from "../engine/finding.ts";
import type { Context, Jurisdiction } from "../engine/flow.ts";

/** What a person chooses to check against. All packs share the version `rulePack`. */
export interface Pack {
	id: string;
	name: Text;
	jurisdiction: Jurisdiction;
	/** Null where the jurisdiction does not tell a website from an app. */
	surface: Context["surface"] | null;
	/** Keys of the instruments that a reader wants to see first, in this order; the rest follow by how they bind. */
	first: readonly string[];
}

type Surface = Context["surface"];

/** China's rules whose letter names apps and mini programs: they govern an H5 page inside one, and are yardsticks elsewhere. */
const forApps = ["M191", "NECPI", "MIIT337", "MIIT164", "MIIT292", "MIIT26", "GB41391", "PG03A", "PG02A"];

const pack = (
	id: string,
	en: string,
	zh: string,
	jurisdiction: Jurisdiction,
	first: string[],
	surface: Surface | null = null,
): Pack => ({ id, name: { en, zh }, jurisdiction, surface, first });

export const packs: readonly Pack[] = [
	pack("cn-app", "China (app and H5 page)", "中国（App 及 H5 页面）", "CN", forApps, "h5-in-app"),
	pack("cn-website", "China (website)", "中国（网站）", "CN", ["PIPL", "NDSMR", "CSL", "ECL"], "website"),
	pack("eu", "European Union", "欧盟", "EU", ["GDPR", "EPRIV"]),
	pack("uk", "United Kingdom", "英国", "UK", ["ICO"]),
	pack("us", "United States", "美国", "US", ["COPPA", "CCPA"]),
	pack("kr", "South Korea", "韩国", "KR", ["PIPA", "PIPADEC"]),
	pack("in", "India", "印度", "IN", ["DPDP"]),
	pack("br", "Brazil", "巴西", "BR", ["LGPD"]),
	pack("jp", "Japan", "日本", "JP", ["APPI"]),
	pack("th", "Thailand", "泰国", "TH", ["PDPATH"]),
	pack("stores", "App stores", "应用商店", "stores", ["HWAG", "XMDP", "APPLE", "GPLAY"]),
];

/** What decides which packs are chosen. */
export type Choice = Pick<Context, "surface" | "jurisdictions">;

/** The packs of the chosen jurisdictions, in the order chosen; China's is that of the surface. */
export function packsOf({ surface, jurisdictions }: Choice): Pack[] {
	return jurisdictions.flatMap((chosen) =>
		packs.filter((each) => each.jurisdiction === chosen && (each.surface ?? surface) === surface),
	);
}

/** The pack of one jurisdiction, chosen or not. */
export function packOf(jurisdiction: Jurisdiction, surface: Surface): Pack | null {
	return packsOf({ surface, jurisdictions: [jurisdiction] })[0] ?? null;
}

/** The instrument was written for apps and the thing checked is none: it measures, and does not bind. */
export function isYardstick(instrument: string, surface: Surface): boolean {
	return surface === "website" && forApps.includes(instrument);
}

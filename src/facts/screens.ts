import type { ScreenKind } from "../engine/moment.ts";
import { account } from "./screenAccount.ts";
import { entry } from "./screenEntry.ts";
import { notices } from "./screenNotices.ts";
import type { ScreenSigns } from "./screenSigns.ts";

export type { ScreenSigns } from "./screenSigns.ts";

/** The kind of screen and, in short English phrases, the signs that told it. */
export function screenOf(signs: ScreenSigns): { kind: ScreenKind; because: string[] } {
	const votes = [...entry(signs), ...account(signs), ...notices(signs)];
	const total = new Map<ScreenKind, number>();
	for (const { kind, points } of votes) total.set(kind, (total.get(kind) ?? 0) + points);
	const [best] = [...total].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < (best[0] === "account-settings" ? 4 : 3))
		return { kind: "other", because: ["no sign of another kind"] };
	return { kind: best[0], because: votes.filter((v) => v.kind === best[0] && v.points > 0).map((v) => v.because) };
}

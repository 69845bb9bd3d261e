import { describe, expect, it } from "vitest";
import type { FlowEvent } from "../../src/engine/event.ts";
import type { Finding } from "../../src/engine/finding.ts";
import { type Context, flowOf } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import type { Rule } from "../../src/engine/rule.ts";
import { run } from "../../src/engine/run.ts";
import { namesCondition, startsOptional } from "../../src/facts/requiredMarks.ts";
import { scopeLoginWallNoPiService } from "../../src/rules/scope-login-wall-no-pi-service.ts";
import { scopeOptionalEnforced } from "../../src/rules/scope-optional-enforced.ts";
import { scopeRequiredFieldNotNecessary } from "../../src/rules/scope-required-field-not-necessary.ts";
import { action, event, field, findings, layer, moment, request, sentence } from "./flows.ts";

/** Judged as the kind of service that a person chose. */
function chosen(rule: Rule, service: string, moments: Moment[], events: FlowEvent[] = []): Finding[] {
	const context: Partial<Context> = { service, serviceBy: "person" };
	return run([rule], { ...flowOf(moments, "test", 0, context), events });
}

describe("scope-required-field-not-necessary", () => {
	const must = { required: true, requiredBy: "attribute" } as const;
	const said = (service: string, datum: string, more = {}) =>
		chosen(scopeRequiredFieldNotNecessary, service, [
			moment("sign-up", { fields: [field(datum, { ...must, ...more })] }),
		]);

	it("doubts what is not on the list of the chosen kind, and passes what is", () => {
		expect(said("community", "idNumber")).toMatchObject([{ outcome: "cantTell", severity: "serious" }]);
		expect(said("community", "phone")).toMatchObject([{ outcome: "passed" }]);
		expect(said("community", "idNumber", { required: false })).toMatchObject([{ outcome: "passed" }]);
	});

	it("names the function that an item of the list is for", () => {
		const [booking] = said("medical", "idNumber");
		expect(booking).toMatchObject({ outcome: "cantTell", severity: "moderate" });
		expect(booking?.message.en).toMatch(/booking an appointment/);
		expect(booking?.message.zh).toMatch(/挂号/);
	});

	it("says of the kinds that need nothing that it comes close, and takes a phone number less gravely", () => {
		expect(said("news", "realName")[0]?.message.en).toMatch(/comes close/);
		expect(said("news", "realName")).toMatchObject([{ severity: "serious" }]);
		expect(said("news", "phone")).toMatchObject([{ outcome: "cantTell", severity: "moderate" }]);
	});

	it("takes what signs a person in for no surplus", () => {
		for (const datum of ["email", "username", "nickname", "password", "code", "captcha"]) {
			expect(said("news", datum)).toMatchObject([{ outcome: "inapplicable" }]);
		}
		expect(said("news", "idNumber", { shown: false })).toMatchObject([{ outcome: "inapplicable" }]);
	});

	it("says once what several boxes ask for, of the one that must be filled in", () => {
		const fields = [field("realName", { text: "First name" }), field("realName", { ...must, text: "Last name" })];
		const said = chosen(scopeRequiredFieldNotNecessary, "news", [moment("sign-up", { fields })]);
		expect(said).toMatchObject([{ outcome: "cantTell", quote: "Last name" }]);
	});

	it("asks for the kind of service where nobody chose it", () => {
		const screen = moment("sign-up", { fields: [field("idNumber", must)] });
		expect(findings(scopeRequiredFieldNotNecessary, [screen])[0]?.message.en).toMatch(/^Pick the kind/);
		const suggested = { service: "news", serviceBy: null };
		const [finding] = run([scopeRequiredFieldNotNecessary], flowOf([screen], "test", 0, suggested));
		expect(finding).toMatchObject({ outcome: "inapplicable" });
	});
});

describe("scope-optional-enforced", () => {
	const said = (more: Partial<Moment>) => findings(scopeOptionalEnforced, [moment("sign-up", more)])[0]?.outcome;

	it("fails what is called optional and declared as required", () => {
		const optional = { markedOptional: true, label: "公司（选填）" };
		expect(said({ fields: [field("employment", { ...optional, required: true, requiredBy: "aria" })] })).toBe("failed");
		expect(said({ fields: [field("employment", { ...optional, required: true, requiredBy: "mark" })] })).toBe(
			"cantTell",
		);
		expect(said({ fields: [field("employment", optional)] })).toBe("passed");
		expect(said({ fields: [field("employment", { required: true, requiredBy: "attribute" })] })).toBe("inapplicable");
	});

	it("tells a box that is optional from one that speaks of optional things", () => {
		const must = { required: true, requiredBy: "attribute" } as const;
		expect(said({ requests: [request("Optional: send me news", must)] })).toBe("failed");
		expect(said({ requests: [request("I agree that optional data is shared", must)] })).toBe("inapplicable");
		const waits = { required: true, requiredBy: "disabled-submit" } as const;
		expect(said({ requests: [request("接收资讯（可选）", waits)] })).toBe("cantTell");
	});

	it("reads marks and conditions", () => {
		for (const text of ["（可选）接收资讯", "选填：公司", "News (optional)"]) expect(startsOptional(text)).toBe(true);
		for (const text of ["可选择接收资讯", "The optional extras"]) expect(startsOptional(text)).toBe(false);
		for (const text of ["选填，与邮箱二选一", "Optional if you gave a phone number"])
			expect(namesCondition(text)).toBe(true);
		expect(namesCondition("公司（选填）")).toBe(false);
	});
});

describe("scope-login-wall-no-pi-service", () => {
	const over = { layer: "l2" };
	const wall = (more: Partial<Moment> = {}, text = "登录后继续阅读") =>
		moment("sign-in", {
			layers: [layer("page", "l1"), layer("dialog", "l2", text)],
			fields: [field("phone", over)],
			actions: [action("submit", "登录", over)],
			...more,
		});
	const outcome = (seen: Moment, service?: string, events?: FlowEvent[]) => {
		const all = chosen(scopeLoginWallNoPiService, service ?? "news", [moment("other"), seen], events);
		return all.find((finding) => finding.moment === 1)?.outcome;
	};

	it("doubts a wall before a service that needs no personal information", () => {
		expect(outcome(wall())).toBe("cantTell");
		expect(outcome(wall(), "online-shopping")).toBe("inapplicable");
	});

	it("passes what can be closed, refused or skipped", () => {
		for (const way of [
			action("close", "", over),
			action("decline", "暂不登录", over),
			action("submit", "Continue as guest", over),
		]) {
			expect(outcome(wall({ actions: [action("submit", "登录", over), way] }))).toBe("passed");
		}
		expect(outcome(wall({}, "登录后同步收藏 跳过"))).toBe("passed");
		expect(outcome(wall({ actions: [action("submit", "登录", over), action("close", "关闭")] }))).toBe("cantTell");
	});

	it("leaves alone what the person opened, and what is closed for another reason", () => {
		const press = event("click", "person", { moment: 0, detail: { text: "登录", does: "submit" } });
		expect(outcome(wall(), "news", [press])).toBe("inapplicable");
		const read = event("click", "person", { moment: 0, detail: { text: "阅读全文", does: null } });
		expect(outcome(wall(), "news", [read])).toBe("cantTell");
		expect(outcome(wall({}, "付费内容，开通会员后阅读"))).toBe("inapplicable");
	});

	it("takes a dialog for no wall where it asks nobody in, or covers nothing", () => {
		expect(outcome(wall({ actions: [action("submit", "订阅", over)] }))).toBe("inapplicable");
		expect(outcome(wall({ layers: [layer("page", "l1"), { ...layer("banner", "l2"), modal: false }] }))).toBe(
			"inapplicable",
		);
		expect(outcome(moment("sign-in", { fields: [field("phone")] }))).toBe("inapplicable");
	});

	describe("as a page of its own", () => {
		const page = (more: Partial<Moment> = {}) =>
			moment("sign-in", { fields: [field("phone")], actions: [action("submit", "登录")], ...more });
		const press = (text: string) => event("click", "person", { moment: 0, detail: { text, does: null } });
		const judged = (events: FlowEvent[], seen = page(), before = moment("other")) =>
			chosen(scopeLoginWallNoPiService, "news", [before, seen], events).find((finding) => finding.moment === 1);

		it("is doubted where it came in place of content", () => {
			expect(judged([press("阅读全文")])).toMatchObject({ outcome: "cantTell", evidence: { pressed: "阅读全文" } });
			const sent = event("navigate", "script", { moment: 1, detail: { url: "/login", how: "redirect" } });
			expect(judged([sent])?.outcome).toBe("cantTell");
		});

		it("is fair where the person asked for it or for a function of the account", () => {
			for (const text of ["登录", "Sign up", "收藏", "My account"])
				expect(judged([press(text)])?.outcome).toBe("inapplicable");
			expect(judged([press("阅读全文")], page({ sentences: [sentence("本文为付费内容")] }))?.outcome).toBe(
				"inapplicable",
			);
			const guest = action("submit", "先逛逛");
			expect(judged([press("阅读全文")], page({ actions: [guest] }))?.outcome).toBe("passed");
		});

		it("needs a recording of what led to it", () => {
			expect(judged([])).toMatchObject({ outcome: "inapplicable", needs: "recording" });
			expect(judged([press("阅读全文")], page(), moment("other", { url: "https://other.example/" }))?.outcome).toBe(
				"inapplicable",
			);
			expect(chosen(scopeLoginWallNoPiService, "news", [page()])).toMatchObject([{ needs: "recording" }]);
			expect(chosen(scopeLoginWallNoPiService, "online-shopping", [page()])[0]?.needs).toBeUndefined();
		});
	});
});

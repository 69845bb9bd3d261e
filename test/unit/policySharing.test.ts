import { describe, expect, it } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import { run } from "../../src/engine/run.ts";
import { givesToUnnamed, namesRecipient } from "../../src/facts/policy/sharing.ts";
import { sdkSharingNoSeparateConsent } from "../../src/rules/sdk-sharing-no-separate-consent.ts";
import { agreement, findings, moment, request } from "./flows.ts";
import { policy } from "./policyTexts.ts";

describe("giving data to others that are not named", () => {
	it.each([
		"我们可能会与合作伙伴共享您的个人信息。",
		"你的个人信息可能会与我们的关联公司共享。",
		"我们会将您的手机号码提供给广告主，以便向您展示广告。",
		"We may share your information with our partners.",
		"Your data may be disclosed to affiliates for their own purposes.",
		"We sell personal information to third parties.",
	])("is found: %s", (sentence) => expect(givesToUnnamed(sentence)).not.toBeNull());

	it.each([
		["denied", "我们不会与第三方共享您的个人信息。"],
		["denied", "We never share your information with advertisers."],
		["denied", "We share nothing with advertisers and sell no information to third parties."],
		["with consent", "经您单独同意后，我们会与合作伙伴共享您的个人信息。"],
		["with consent", "We share your details with partners only with your consent."],
		["by law", "根据法律法规，我们会向第三方披露您的个人信息。"],
		["in a merger", "In a merger your information may be transferred to third parties."],
		["on behalf", "我们委托合作伙伴处理您的个人信息。"],
		["on behalf", "We share information with third parties that work on our behalf."],
		["the person's own act", "您主动分享时，我们会向第三方提供您的信息。"],
		["of nobody", "We share aggregated data with partners."],
		["named", "我们会向合作伙伴云杉市雪线物流有限公司提供您的地址信息。"],
		["listed", "我们会与合作伙伴共享您的信息，详见《第三方信息共享清单》。"],
		["received", "我们会从合作伙伴处取得您的信息并提供给您。"],
		["no data", "我们与合作伙伴共同向您提供优质服务。"],
	])("is not seen where it is %s: %s", (_, sentence) => expect(givesToUnnamed(sentence)).toBeNull());

	it("knows a recipient's name", () => {
		expect(namesRecipient("提供给云杉市雪线保险有限公司")).toBe(true);
		expect(namesRecipient("share my data with Saltmarsh")).toBe(true);
		expect(namesRecipient("共享给第三方合作伙伴")).toBe(false);
		expect(namesRecipient("share my data with third parties")).toBe(false);
	});
});

describe("sdk-sharing-no-separate-consent", () => {
	const share = (text: string, more = {}) => request(text, { purposes: ["third-party-sharing"], ...more });
	const judge = (...requests: ReturnType<typeof request>[]) =>
		findings(sdkSharingNoSeparateConsent, [moment("sign-up", { requests })]).flatMap(({ subject, outcome }) =>
			subject ? [outcome] : [],
		);

	it("lets the general wording be where a control of its own stands beside it", () => {
		const general = request("我同意《隐私政策》并共享给合作伙伴", { purposes: ["privacy", "third-party-sharing"] });
		expect(judge(general)).toEqual(["cantTell"]);
		expect(judge(general, share("我同意将信息提供给云杉市雪线保险有限公司"))).toEqual(["passed", "passed"]);
	});

	it("does not take a sentence or a button for a consent of its own", () => {
		expect(judge(share("注册即表示同意将信息共享给合作伙伴", { means: "implied" }))).toEqual(["cantTell"]);
	});

	it("does not take offers from partners for sharing with them", () => {
		const offers = request("Please do not send me offers from Saltmarsh or its partners.", {
			purposes: ["marketing", "third-party-sharing"],
			polarity: "opt-out",
		});
		expect(judge(offers)).toEqual([]);
	});

	it("leaves cookies, carriers and mere notes of a list alone", () => {
		expect(judge(share("同意Cookie及共享", { purposes: ["cookies", "third-party-sharing"] }))).toEqual([]);
		expect(judge(share("同意认证条款", { purposes: ["carrier-login", "third-party-sharing"] }))).toEqual([]);
		const list = agreement("《第三方共享清单》", { kind: "third-party-list" });
		const noted = request("我已阅读并同意《隐私政策》《第三方共享清单》", {
			purposes: ["privacy", "third-party-sharing"],
			agreements: [list.id],
		});
		const seen = moment("sign-up", { requests: [noted], agreements: [list] });
		expect(findings(sdkSharingNoSeparateConsent, [seen]).filter(({ subject }) => subject)).toEqual([]);
	});

	it("takes a list linked from the screen for one", () => {
		const text = policy("# 隐私政策\n## 共享\n我们会与合作伙伴共享您的个人信息。");
		const judged = (agreements: ReturnType<typeof agreement>[]) =>
			run([sdkSharingNoSeparateConsent], {
				...flowOf([moment("sign-up", { agreements })], "test", 0),
				documents: [text],
			}).map(({ outcome }) => outcome);
		expect(judged([])).toEqual(["cantTell"]);
		expect(judged([agreement("《第三方清单》", { kind: "third-party-list" })])).toEqual(["passed"]);
	});
});

it("cites the clause on children's data only where a screen asks about a child", () => {
	const basis = (purposes: ("third-party-sharing" | "minor")[]) =>
		findings(sdkSharingNoSeparateConsent, [
			moment("sign-up", { requests: [request("I agree to the sharing of my details with partners", { purposes })] }),
		])[0]?.basis.join();
	expect(basis(["third-party-sharing"])).toMatch(/^PIPL art\. 23,(?!.*COPPA)/);
	expect(basis(["third-party-sharing", "minor"])).toContain("COPPA 312.5(a)(2)");
});

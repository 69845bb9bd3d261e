import type { Text } from "../engine/finding.ts";

/**
 * Each rule's remedy as a team that followed it would report it to a store's reviewer. A draft: the team
 * strikes out what it did not do.
 */
export const changesMade: Readonly<Record<string, Text>> = {
	"scope-required-field-not-necessary": {
		en: "We have made the field optional or removed it, and ask for it only where the function that needs it is used, with the reason beside it.",
		zh: "我们已将该字段改为选填或予以删除；确需收集的，改为在用户使用对应功能时收集，并在字段旁说明用途。",
	},
	"scope-login-wall-no-pi-service": {
		en: "We have opened the basic function to visitors without an account, and ask for sign-in only for functions that need an account.",
		zh: "我们已为基本功能提供游客模式，仅在用户使用账号功能时要求登录。",
	},
	"scope-refusal-blocks-service": {
		en: "We have kept the basic function usable after a refusal, and ask for optional information apart from what is needed.",
		zh: "我们已将必需与可选的信息拆开询问，用户拒绝后仍可使用基本功能。",
	},
	"scope-optional-enforced": {
		en: "We have removed the check that made the optional field a condition.",
		zh: "我们已取消对该选填字段的校验，不填写也可继续。",
	},
	"scope-permission-before-use": {
		en: "We have moved each permission request to the moment its function is used, one at a time, with the reason shown first.",
		zh: "我们已改为在用户使用对应功能时逐项申请权限，并在系统弹窗前说明用途。",
	},
	"scope-high-frequency-collection": {
		en: "We have reduced the collection to what the function needs and stop it when the page is hidden or the function ends.",
		zh: "我们已按功能需要降低收集频率，页面隐藏或功能结束后停止上报。",
	},
	"dereg-no-entry": {
		en: "We have added an online way to delete the account in the account settings, which needs no customer service, and describe it in the privacy policy.",
		zh: "我们已在账号设置中增加在线注销功能，无需联系人工即可完成，并在隐私政策中写明路径。",
	},
	"dereg-entry-hidden": {
		en: "We have moved the entry for deleting the account to a plain place in the account settings and made it as visible as its neighbours.",
		zh: "我们已将注销入口放在账号设置的明显位置，与相邻选项同等显著。",
	},
	"dereg-offline-or-phone-only": {
		en: "We have added a page on which people delete their account themselves; telephone and e-mail remain as a fallback with a published time limit.",
		zh: "我们已增加自助注销页面，电话、邮件仅作备用渠道，并公布处理时限。",
	},
	"dereg-id-photo-demanded": {
		en: "We have replaced the request for identity papers with a check of what the account already holds.",
		zh: "我们已不再要求提供证件照片，改为用账号已有信息核验身份。",
	},
	"dereg-more-data-than-signup": {
		en: "We have limited deletion to one check with data that the account already holds; the question for the reason can be skipped.",
		zh: "我们已将注销核验限于账号已有信息，注销原因调查可跳过。",
	},
	"dereg-over-15-working-days": {
		en: "We have stated a handling time of at most 15 working days for deletion and tell people when it is done.",
		zh: "我们已将注销处理时限明确为不超过15个工作日，并在完成后告知用户。",
	},
	"dereg-unreasonable-preconditions": {
		en: "We have removed the conditions for deletion that neither protect the person nor follow from law.",
		zh: "我们已删除不合理的注销条件，仅保留保护用户或法律要求的条件。",
	},
	"dereg-harder-than-signup": {
		en: "We have shortened deletion to one neutral confirmation with equal buttons, reached from the account settings within four clicks.",
		zh: "我们已将注销简化为一次中性确认，按钮同等显著，入口在账号设置中且不超过4次点击。",
	},
	"dereg-terms-incomplete": {
		en: "We have published a notice on account deletion with its entry, conditions, consequences, time limit and treatment of data.",
		zh: "我们已发布注销说明，写明入口、条件、后果、时限及数据处理方式。",
	},
	"bundle-optional-consent-made-mandatory": {
		en: "We have given each optional purpose a box of its own, unticked, and sign-up succeeds without it.",
		zh: "我们已将各项可选用途单列且默认不勾选，不勾选也能完成注册。",
	},
	"bundle-terms-and-privacy-one-box": {
		en: "We have separated accepting the terms from consent to the handling of personal information.",
		zh: "我们已将接受用户协议与同意处理个人信息分开。",
	},
	"bundle-agree-all-only": {
		en: "We have listed the purposes with a control each, optional ones off by default, and people may agree to some only.",
		zh: "我们已逐项列出用途并各设开关，可选项默认关闭，用户可只同意其中部分。",
	},
	"bundle-multiple-permissions-at-once": {
		en: "We have split the request, so that each permission is asked for when its function is used.",
		zh: "我们已取消一次性申请，改为在使用各功能时逐项申请权限。",
	},
	"bundle-improvement-pretext": {
		en: "We have made “improving the service” an optional purpose with a switch of its own, or named the function that needs the data.",
		zh: "我们已将“改善体验”等用途改为可选开关，或写明需要该信息的具体功能。",
	},
	"bundle-nagging-after-refusal": {
		en: "We have stored the refusal and do not ask again within 48 hours or at each start.",
		zh: "我们已记录用户的拒绝，48小时内及每次打开时不再重复询问。",
	},
	"policy-missing-at-collection": {
		en: "We have published a privacy policy of its own and linked it beside the submit button and in a fixed place of the product.",
		zh: "我们已制定独立的隐私政策，并在提交按钮旁及产品固定位置提供链接。",
	},
	"policy-link-dead-or-empty": {
		en: "We have repaired the link; the policy opens and can be read without signing in.",
		zh: "我们已修复链接，无需登录即可正常阅读隐私政策。",
	},
	"policy-over-4-clicks": {
		en: "We have put the policy in a fixed place that is reached within four actions from the main screen.",
		zh: "我们已在固定位置提供隐私政策入口，从主界面不超过4次操作即可到达。",
	},
	"policy-no-simplified-chinese": {
		en: "We have published the policy and the consent texts in Simplified Chinese.",
		zh: "我们已提供简体中文版隐私政策和同意文本。",
	},
	"policy-hard-to-read": {
		en: "We have set the policy in readable size and contrast, as real text.",
		zh: "我们已调整隐私政策的字号与对比度，以可选中的文本完整显示。",
	},
	"policy-incomplete-operator-identity": {
		en: "We have added the operator's full legal name, address and a contact for personal information to the policy.",
		zh: "我们已在隐私政策中写明处理者全称、地址及个人信息保护联系方式。",
	},
	"policy-incomplete-retention-location": {
		en: "We have added retention periods, the place of storage and what happens afterwards to the policy.",
		zh: "我们已在隐私政策中写明保存期限、存储地点及到期后的处理方式。",
	},
	"policy-no-standing-entry": {
		en: "We have added a fixed entry to the privacy policy in the settings, where it can be read at any time.",
		zh: "我们已在设置中增加固定的隐私政策入口，用户可随时查阅。",
	},
	"default-prechecked-consent": {
		en: "We have left the consent unticked by default; only the person ticks it, and no script does.",
		zh: "我们已将该同意选项改为默认不勾选，由用户主动勾选，不再通过脚本自动勾选。",
	},
	"default-implied-by-action": {
		en: "We have added an unticked box or an agree button of its own, so that signing up or in no longer counts as consent.",
		zh: "我们已增设未勾选的勾选框或单独的同意按钮，不再以登录、注册等操作视为同意。",
	},
	"default-link-only-no-statement": {
		en: "We have added a plain consent control or sentence beside the submit button.",
		zh: "我们已在提交按钮旁增加明确的同意控件或说明。",
	},
	"default-auto-check-on-submit": {
		en: "We have stopped ticking the box when the button is pressed; people are asked to tick it themselves.",
		zh: "我们已取消点击按钮时的自动勾选，改为提示用户自行勾选。",
	},
	"default-unequal-choice": {
		en: "We have put a refusing button on the same layer, as visible as the agreeing one and in neutral words.",
		zh: "我们已在同一层提供与“同意”同等显著的“不同意”按钮，并使用中性表述。",
	},
	"default-collect-before-consent": {
		en: "We have moved all collection that is not strictly needed behind consent.",
		zh: "我们已调整为用户同意后才初始化统计与标识，同意前仅加载必需资源。",
	},
	"default-reset-after-update": {
		en: "We have made updates keep the person's choices.",
		zh: "我们已在升级时保留用户原有选择，不再恢复为默认开启。",
	},
	"default-vague-accept-wording": {
		en: "We have named the buttons for what they do: “Agree” and “Disagree”.",
		zh: "我们已将按钮文案改为明确的“同意”与“不同意”。",
	},
	"sensitive-no-separate-consent": {
		en: "We have added a separate notice and consent for the sensitive information at the moment it is collected, which can be refused.",
		zh: "我们已在收集敏感个人信息时增加单独的告知与同意，说明必要性及影响，用户可拒绝。",
	},
	"sensitive-no-just-in-time-purpose": {
		en: "We have added the purpose beside the field, shown before anything is entered.",
		zh: "我们已在字段旁说明收集目的、对应功能及不提供的影响。",
	},
	"sensitive-biometric-only-path": {
		en: "We have added another way to verify and say so before anything is captured.",
		zh: "我们已增加其他验证方式，并在采集生物识别信息前告知用户可选择。",
	},
	"sensitive-policy-rules-missing": {
		en: "We have added a section on sensitive personal information to the policy: kinds, purposes, necessity, effect, protection and how to refuse.",
		zh: "我们已在隐私政策中增设敏感个人信息章节，逐类说明目的、必要性、影响、保护措施及拒绝方式，并加粗显示。",
	},
	"minors-no-guardian-path": {
		en: "We have added an age step, and ask the guardian below the legal age.",
		zh: "我们已增加年龄确认；低于法定年龄的，核验并征得监护人同意。",
	},
	"minors-rules-missing": {
		en: "We have published rules for children's personal information and linked them from sign-up.",
		zh: "我们已制定儿童个人信息保护规则，并在注册处提供链接。",
	},
	"purpose-permission-no-rationale": {
		en: "We have added an explanation right before the system's prompt: which permission, for which function, what a refusal changes.",
		zh: "我们已在系统弹窗前说明所申请的权限、对应功能及拒绝后的影响。",
	},
	"purpose-vague-wording": {
		en: "We have named the function and the information for each purpose and removed catch-all wording.",
		zh: "我们已逐项写明所实现的功能及使用的信息，删除兜底式表述。",
	},
	"purpose-open-ended-enumeration": {
		en: "We have replaced open-ended lists with full ones for each function.",
		zh: "我们已按功能完整列举所收集的信息，不再使用“等”“例如”等表述。",
	},
	"purpose-not-mapped-to-function": {
		en: "We have rewritten the section on collection by function, with the information, purpose and way of each.",
		zh: "我们已按业务功能逐项说明收集的信息、目的、方式及是否必需。",
	},
	"purpose-automated-decision-undisclosed": {
		en: "We have disclosed the personalised recommendations and added a switch that turns them off.",
		zh: "我们已告知个性化推荐的使用情况，并提供便捷的关闭选项。",
	},
	"rights-no-delete-or-correct-path": {
		en: "We have added functions to view, correct, copy and delete personal information and describe each path in the policy.",
		zh: "我们已提供查阅、更正、复制、删除个人信息的功能，并在隐私政策中写明路径。",
	},
	"rights-no-complaint-channel": {
		en: "We have published a channel for complaints that is read by people.",
		zh: "我们已公布有效的投诉举报方式，并安排人员受理。",
	},
	"rights-response-over-15-working-days": {
		en: "We have stated a response time of at most 15 working days.",
		zh: "我们已写明在15个工作日内完成处理。",
	},
	"rights-no-withdrawal-path": {
		en: "We have added a switch for withdrawing each consent and describe the path in the policy.",
		zh: "我们已按事项提供撤回同意的开关，并在隐私政策中写明路径。",
	},
	"rights-withdrawal-harder-than-consent": {
		en: "We have put withdrawal where consent is given and in the settings, with as few steps as agreeing takes.",
		zh: "我们已在给予同意的位置及设置页提供同等便捷的撤回方式。",
	},
	"mismatch-field-not-in-policy": {
		en: "We have brought the policy in line with the information that the screen asks for, or no longer ask for it.",
		zh: "我们已使隐私政策与页面实际收集的信息一致，或停止收集该信息。",
	},
	"mismatch-template-policy": {
		en: "We have rewritten the policy for this product and corrected its names and dates.",
		zh: "我们已按实际业务重写隐私政策，并更正主体名称、产品名称及日期。",
	},
	"mismatch-tracking-after-refusal": {
		en: "We have tied all scripts that are not needed to the consent and stop them on refusal.",
		zh: "我们已将非必要脚本与同意状态绑定，用户拒绝后立即停止。",
	},
	"mismatch-policy-version-undisclosed": {
		en: "We have added the dates of update and effect to the policy.",
		zh: "我们已在隐私政策中标注更新日期与生效日期。",
	},
	"sdk-third-party-before-consent": {
		en: "We have delayed third-party code until consent to its purpose was given.",
		zh: "我们已调整为取得用户同意后再初始化第三方SDK。",
	},
	"sdk-list-missing-or-incomplete": {
		en: "We have published a full list of third parties and SDKs with company, information, purpose, way and policy link.",
		zh: "我们已公布完整的第三方SDK清单，逐项列明主体、信息类型、目的、方式及隐私政策链接。",
	},
	"sdk-undeclared-third-party": {
		en: "We have added the third party to the list, or removed its code.",
		zh: "我们已将该第三方补充到清单中，或移除其代码。",
	},
	"sdk-pi-in-third-party-payload": {
		en: "We have stopped personal information from reaching the third party.",
		zh: "我们已停止向该第三方传输个人信息。",
	},
	"sdk-sharing-no-separate-consent": {
		en: "We have named each recipient and obtain a separate consent before anything is shared.",
		zh: "我们已列明各接收方的名称、联系方式、目的、方式和种类，并在提供前取得单独同意。",
	},
	"sdk-cross-border-undisclosed": {
		en: "We have stated the recipients abroad and obtain a separate consent where it is required.",
		zh: "我们已告知境外接收方的相关信息，并依法取得单独同意。",
	},
};

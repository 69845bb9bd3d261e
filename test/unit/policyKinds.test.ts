import { describe, expect, it } from "vitest";
import { analysePolicy } from "../../src/facts/policy/analyse.ts";
import { kindsCovered, kindsIn } from "../../src/facts/policy/kinds.ts";
import { linesOf } from "../../src/facts/policy/lines.ts";
import { policy } from "./policyTexts.ts";

const read = (text: string) => analysePolicy(policy(text)).collects;
const plain = (text: string) => linesOf({ blocks: [{ tag: "p", text }] })[0]?.plain ?? "";

describe("kinds of data as policies name them", () => {
	it.each([
		["phone", "手机号码 | 联系电话 | 移动电话 | 行動電話 | 本机号码 | 姓名、电话和性别"],
		["email", "电子邮箱 | 邮箱地址 | 电子邮件地址 | 電子信箱 | E-mail"],
		["realName", "真实姓名 | 您的姓名 | 称呼、称呼和性别"],
		["idNumber", "身份证号 | 居民身份证 | 公民身份号码 | 證件號碼 | 护照号 | 驾驶证 | 身分證字號"],
		["idPhoto", "手持身份证 | 身份证正反面照片 | 证件照 | 身份证复印件 | 护照扫描件"],
		["bankCard", "银行卡号 | 信用卡 | 银行账户 | 支付账号 | 提现账户"],
		["biometric", "人脸信息 | 面容 | 指纹 | 声纹 | 虹膜 | 生物识别信息 | 刷脸 | 活体检测"],
		["location", "地理位置 | 定位信息 | 位置权限 | 粗略位置 | 手机号、位置、设备信息"],
		["preciseLocation", "精确位置 | 精准定位 | 精准地理位置 | 实时位置 | GPS | 行踪轨迹 | 经纬度"],
		["health", "健康状况 | 病史 | 过敏 | 身高体重 | 心率 | 步数 | 血型 | 处方"],
		["religionPoliticsRace", "宗教信仰 | 政治面貌 | 民族 | 种族"],
		["sexuality", "性取向"],
		["minorData", "孩子姓名 | 宝宝生日 | 学生信息 | 监护人姓名 | 年级"],
		["birthDate", "出生日期 | 生日 | 年龄"],
		["gender", "性别 | 性別"],
		["address", "收货地址 | 家庭住址 | 通讯地址 | 邮政编码 | 姓名、地址和手机"],
		["contacts", "通讯录 | 通信录 | 紧急联系人 | 好友列表"],
		["income", "年收入 | 资产状况 | 征信报告 | 公积金"],
		["employment", "职业 | 工作单位 | 学历 | 职位 | 简历"],
		["maritalStatus", "婚姻状况 | 婚否"],
		["socialAccount", "微信号 | QQ号 | 微信昵称 | 第三方账号 | OpenID | 支付宝账号"],
		["deviceId", "设备信息 | 设备标识符 | IMEI | OAID | MAC地址 | 应用列表 | 剪贴板"],
		["credential", "密码 | 用户名 | 短信验证码"],
	])("%s in Chinese", (kind, phrases) => {
		for (const phrase of phrases.split(" | ")) {
			expect(kindsIn(plain(`我们会收集${phrase}`)), phrase).toContain(kind);
		}
	});

	it.each([
		["phone", "phone number | mobile number | telephone number | cell phone, city and state"],
		["email", "e-mail address | email address | email, city and state"],
		["realName", "full name | name, city and state | last name | your name | name and signature"],
		["idNumber", "passport number | national ID | social security number | driver's license | ID card"],
		["idPhoto", "a photo of your passport | copy of your identity document | ID photo | scan of your driver's license"],
		["bankCard", "credit card number | bank account | payment information | card details | IBAN"],
		["biometric", "facial recognition data | fingerprints | voiceprint | biometric identifiers | face scan"],
		["location", "your location | geolocation | location data | approximate location"],
		["preciseLocation", "precise location | exact geolocation | GPS coordinates | location history"],
		["health", "health information | medical history | allergies | heart rate | prescriptions"],
		["religionPoliticsRace", "religious beliefs | political opinions | race | ethnicity | trade union membership"],
		["sexuality", "sexual orientation"],
		["minorData", "your child's name | student records | children's personal information | parent's email"],
		["birthDate", "date of birth | birthday | age, city and state | year of birth"],
		["gender", "gender | sex"],
		["address", "postal address | billing address | zip code | shipping and billing address | name, address and age"],
		["contacts", "address book | contact list | phone contacts | emergency contacts"],
		["income", "income | salary | credit score | credit history"],
		["employment", "job title | employer | occupation | company name | resume"],
		["maritalStatus", "marital status"],
		["socialAccount", "social media account | Facebook profile | Google account"],
		["deviceId", "device identifiers | advertising ID | IMEI | MAC address | device model"],
		["credential", "password | username | login credentials | verification code"],
	])("%s in English", (kind, phrases) => {
		for (const phrase of phrases.split(" | ")) {
			expect(kindsIn(plain(`We collect your ${phrase}.`)), phrase).toContain(kind);
		}
	});

	it.each([
		["phone", "您可以在手机设置中关闭权限 | 手机型号 | you may contact us | mobile application"],
		["realName", "产品名称 | the name of our company | your company name | domain name, and host"],
		["email", "如有疑问，请与客服联系 | we send e-mails to confirm"],
		["biometric", "设备指纹 | 浏览器指纹 | browser fingerprinting | on the face of it"],
		["location", "文件的存放目录 | the location of our servers | 精确位置 | your precise location"],
		["preciseLocation", "文件的存放目录 | 位置信息 | 地理位置 | your location | approximate location"],
		["health", "系统健康状态检查 | 在设备间同步数据 | financially healthy"],
		["address", "网卡（MAC）地址 | IP地址 | IP address and browser | web address, and title | MAC地址"],
		["birthDate", "under the age of 14 | 注册须满足平台要求"],
		["income", "软硬件特征信息 | our assets may be sold"],
		["gender", "the sex offender registry"],
		["contacts", "contact us | contact details"],
		["religionPoliticsRace", "煽动民族仇恨 | 中华民族复兴 | a race condition"],
	])("%s is not read into other words", (kind, phrases) => {
		for (const phrase of phrases.split(" | ")) expect(kindsIn(plain(phrase)), phrase).not.toContain(kind);
	});

	it("knows words that take in kinds without naming them", () => {
		expect(kindsCovered(plain("我们会收集您的联系方式"))).toContain("phone");
		expect(kindsCovered(plain("We collect identity documents"))).toContain("idNumber");
		expect(kindsCovered(plain("我们重视您的个人信息"))).toEqual([]);
	});
});

describe("what a policy says is collected", () => {
	it("tells apart what one sentence collects and denies", () => {
		const { kinds, denied } = read("## 我们收集的信息\n我们会收集您的手机号，但不会收集您的通讯录。");
		expect([[...kinds.keys()], [...denied.keys()]]).toEqual([["phone"], ["contacts"]]);
		const turned = read("We do not collect your location, but we collect your e-mail address.");
		expect([[...turned.kinds.keys()], [...turned.denied.keys()]]).toEqual([["email"], ["location"]]);
	});

	it("takes a denial under a condition for none", () => {
		expect([...read("我们不会收集您的位置信息，除非您另行授权。").denied.keys()]).toEqual([]);
		expect([...read("We do not knowingly collect the names and addresses of children.").denied.keys()]).toEqual([]);
	});

	it("reads a denial that lists kinds", () => {
		const { kinds, denied } = read("We don’t collect your age, race, religion or sexual orientation.");
		expect([[...kinds.keys()], [...denied.keys()]]).toEqual([[], ["religionPoliticsRace", "sexuality", "birthDate"]]);
	});

	it("reads a list under a heading that denies", () => {
		const { kinds, denied } = read("## 我们收集的信息\n- 手机号\n## 我们不收集的信息\n- 身份证号\n- 通讯录");
		expect([[...kinds.keys()], [...denied.keys()]]).toEqual([["phone"], ["idNumber", "contacts"]]);
	});

	it("reads the parts of a part on collection, under a title that speaks of protection", () => {
		const text = "# 个人信息保护政策\n## 一、我们收集的信息\n### 1. 注册、登录与安全\n- 邮箱地址\n- 昵称";
		expect([...read(text).kinds.keys()]).toEqual(["email", "nickname"]);
	});

	it("takes the operator's own address and ways to send messages for no collection", () => {
		expect([...read("如有疑问，请发送邮件至邮箱 help@cloud.test。").named.keys()]).toEqual([]);
		expect([...read("我们将通过邮件、电话等方式告知您事件情况。").named.keys()]).toEqual([]);
	});

	it("holds a location for sensitive where it is precise, and takes any for what a form asks", () => {
		const sensitive = (text: string) => [...read(text).sensitiveKinds.keys()];
		expect(sensitive("我们会收集您的手机号、位置、设备信息。")).toEqual([]);
		expect(sensitive("我们会收集您的精准位置。")).toEqual(["preciseLocation"]);
	});

	it("keeps what is named without being collected apart", () => {
		const { kinds, named } = read("## 信息安全\n请妥善保管您的身份证号。");
		expect([kinds.has("idNumber"), named.has("idNumber")]).toEqual([false, true]);
	});
});

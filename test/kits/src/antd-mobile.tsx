import { Button, Checkbox, Input, List, Radio, Switch } from "antd-mobile";
import { kidsOf, master, Page, Row, useModel } from "../frame/react.tsx";

export default function Kit() {
	const { model: m, set, withKid, toggle } = useModel();
	return (
		<Page title="手机号注册" toggle={toggle}>
			<Input placeholder="请输入手机号" type="tel" />
			<Row on={m.tickOff} press=".adm-checkbox-icon">
				<Checkbox checked={m.tickOff} onChange={(on) => set("tickOff", on)}>
					我已阅读并同意<a href="#u">《用户协议》</a>和<a href="#p">《隐私政策》</a>
				</Checkbox>
			</Row>
			<Row on={m.tickOn} press=".adm-checkbox-icon">
				<Checkbox checked={m.tickOn} onChange={(on) => set("tickOn", on)}>
					同意接收产品动态与优惠资讯
				</Checkbox>
			</Row>
			<Row on={m.switchOff} means="switch" press=".adm-switch">
				<List.Item extra={<Switch checked={m.switchOff} onChange={(on) => set("switchOff", on)} />}>
					允许向合作伙伴共享我的个人信息
				</List.Item>
			</Row>
			<Row on={m.switchOn} means="switch" press=".adm-switch">
				<List.Item extra={<Switch checked={m.switchOn} onChange={(on) => set("switchOn", on)} />}>
					同意使用我的浏览记录进行个性化推荐
				</List.Item>
			</Row>
			<Row on={m.remember} consent={false} press=".adm-checkbox-icon">
				<Checkbox checked={m.remember} onChange={(on) => set("remember", on)}>
					记住密码
				</Checkbox>
			</Row>
			<Row on={m.dark} consent={false} means="switch" press=".adm-switch">
				<List.Item extra={<Switch checked={m.dark} onChange={(on) => set("dark", on)} />}>深色模式</List.Item>
			</Row>
			<Row on={m.choice === "yes"} means="choice" press=".adm-radio-icon">
				<p>是否同意接收营销短信？</p>
				<Radio.Group value={m.choice} onChange={(value) => set("choice", value as "yes" | "no")}>
					<Radio value="yes">同意</Radio>
					<Radio value="no">不同意</Radio>
				</Radio.Group>
			</Row>
			<Row on={m.apart} press=".adm-checkbox-icon">
				<div className="beside">
					<Checkbox checked={m.apart} onChange={(on) => set("apart", on)} />
					<span>
						我已阅读并同意<a href="#c">《儿童个人信息保护规则》</a>
					</span>
				</div>
			</Row>
			<Row on={master(m.kids)} press=".adm-checkbox-icon">
				<Checkbox
					checked={m.kids.length === 2}
					indeterminate={m.kids.length === 1}
					onChange={(on) => set("kids", kidsOf(on))}
				>
					全部同意
				</Checkbox>
			</Row>
			<Row on={m.kids.includes("mail")} press=".adm-checkbox-icon">
				<Checkbox checked={m.kids.includes("mail")} onChange={(on) => withKid("mail", on)}>
					同意接收电子邮件推广
				</Checkbox>
			</Row>
			<Row on={m.kids.includes("call")} press=".adm-checkbox-icon">
				<Checkbox checked={m.kids.includes("call")} onChange={(on) => withKid("call", on)}>
					同意接收电话推广
				</Checkbox>
			</Row>
			<Row on={m.fixed} fixed press=".adm-checkbox-icon">
				<Checkbox checked={m.fixed} disabled>
					同意《平台服务协议》（使用本服务所必需）
				</Checkbox>
			</Row>
			<Button color="primary" block>
				注册
			</Button>
		</Page>
	);
}

import { Button, Checkbox, Input, Radio, Switch } from "antd";
import { kidsOf, master, Page, Row, useModel } from "../frame/react.tsx";

const TICK = ".ant-checkbox";

export default function Kit() {
	const { model: m, set, withKid, toggle } = useModel();
	return (
		<Page title="注册账号" toggle={toggle}>
			<Input placeholder="请输入手机号" />
			<Row on={m.tickOff} press={TICK}>
				<Checkbox checked={m.tickOff} onChange={(e) => set("tickOff", e.target.checked)}>
					我已阅读并同意<a href="#u">《用户协议》</a>和<a href="#p">《隐私政策》</a>
				</Checkbox>
			</Row>
			<Row on={m.tickOn} press={TICK}>
				<Checkbox checked={m.tickOn} onChange={(e) => set("tickOn", e.target.checked)}>
					同意接收产品动态与优惠资讯
				</Checkbox>
			</Row>
			<Row on={m.switchOff} means="switch" press=".ant-switch">
				<div className="line">
					<span>允许向合作伙伴共享我的个人信息</span>
					<Switch checked={m.switchOff} onChange={(on) => set("switchOff", on)} />
				</div>
			</Row>
			<Row on={m.switchOn} means="switch" press=".ant-switch">
				<div className="line">
					<span>同意使用我的浏览记录进行个性化推荐</span>
					<Switch
						checked={m.switchOn}
						onChange={(on) => set("switchOn", on)}
						checkedChildren="开"
						unCheckedChildren="关"
					/>
				</div>
			</Row>
			<Row on={m.remember} consent={false} press={TICK}>
				<Checkbox checked={m.remember} onChange={(e) => set("remember", e.target.checked)}>
					记住我
				</Checkbox>
			</Row>
			<Row on={m.dark} consent={false} means="switch" press=".ant-switch">
				<div className="line">
					<span>深色模式</span>
					<Switch checked={m.dark} onChange={(on) => set("dark", on)} />
				</div>
			</Row>
			<Row on={m.choice === "yes"} means="choice" press=".ant-radio">
				<p>是否同意接收营销短信？</p>
				<Radio.Group value={m.choice} onChange={(e) => set("choice", e.target.value)}>
					<Radio value="yes">同意</Radio>
					<Radio value="no">不同意</Radio>
				</Radio.Group>
			</Row>
			<Row on={m.apart} press={TICK}>
				<div className="beside">
					<Checkbox checked={m.apart} onChange={(e) => set("apart", e.target.checked)} />
					<span>
						我已阅读并同意<a href="#c">《儿童个人信息保护规则》</a>
					</span>
				</div>
			</Row>
			<Row on={master(m.kids)} press={TICK}>
				<Checkbox
					checked={m.kids.length === 2}
					indeterminate={m.kids.length === 1}
					onChange={(e) => set("kids", kidsOf(e.target.checked))}
				>
					全部同意
				</Checkbox>
			</Row>
			<Row on={m.kids.includes("mail")} press={TICK}>
				<Checkbox checked={m.kids.includes("mail")} onChange={(e) => withKid("mail", e.target.checked)}>
					同意接收电子邮件推广
				</Checkbox>
			</Row>
			<Row on={m.kids.includes("call")} press={TICK}>
				<Checkbox checked={m.kids.includes("call")} onChange={(e) => withKid("call", e.target.checked)}>
					同意接收电话推广
				</Checkbox>
			</Row>
			<Row on={m.fixed} fixed press={TICK}>
				<Checkbox checked={m.fixed} disabled>
					同意《平台服务协议》（使用本服务所必需）
				</Checkbox>
			</Row>
			<Button type="primary" block>
				注册
			</Button>
		</Page>
	);
}

import { Checkbox, RadioGroup, Switch } from "radix-ui";
import { type ReactNode, useId } from "react";
import { kidsOf, master, type On, Page, Row, useModel } from "../frame/react.tsx";
import "../frame/unstyled.css";

interface ControlProps {
	on: On;
	set?: (on: boolean) => void;
	disabled?: boolean;
	id?: string;
}

function Box({ on, set, ...rest }: ControlProps) {
	return (
		<Checkbox.Root
			className="box"
			checked={on === "mixed" ? "indeterminate" : on}
			onCheckedChange={(now) => set?.(now === true)}
			{...rest}
		>
			<Checkbox.Indicator>{on === "mixed" ? "–" : "✓"}</Checkbox.Indicator>
		</Checkbox.Root>
	);
}

function Tick({ children, ...control }: ControlProps & { children: ReactNode }) {
	const id = useId();
	return (
		<div className="beside">
			<Box id={id} {...control} />
			<label htmlFor={id}>{children}</label>
		</div>
	);
}

function Toggle({ on, set, children }: ControlProps & { children: ReactNode }) {
	return (
		<div className="line">
			<span>{children}</span>
			<Switch.Root className="track" checked={on === true} onCheckedChange={set}>
				<Switch.Thumb className="thumb" />
			</Switch.Root>
		</div>
	);
}

function Options({ value, set }: { value: string; set: (value: string) => void }) {
	return (
		<RadioGroup.Root className="beside" value={value} onValueChange={set}>
			<RadioGroup.Item className="dot" value="yes" id="yes">
				<RadioGroup.Indicator>•</RadioGroup.Indicator>
			</RadioGroup.Item>
			<label htmlFor="yes">I agree</label>
			<RadioGroup.Item className="dot" value="no" id="no">
				<RadioGroup.Indicator>•</RadioGroup.Indicator>
			</RadioGroup.Item>
			<label htmlFor="no">I do not agree</label>
		</RadioGroup.Root>
	);
}

export default function Kit() {
	const { model: m, set, withKid, toggle } = useModel();
	return (
		<Page title="Create your account" toggle={toggle}>
			<input type="tel" autoComplete="tel" placeholder="Phone number" />
			<Row on={m.tickOff} press=".box">
				<Tick on={m.tickOff} set={(on) => set("tickOff", on)}>
					I have read and agree to the <a href="#t">Terms of Service</a> and the <a href="#p">Privacy Policy</a>
				</Tick>
			</Row>
			<Row on={m.tickOn} press=".box">
				<Tick on={m.tickOn} set={(on) => set("tickOn", on)}>
					Yes, send me news and special offers
				</Tick>
			</Row>
			<Row on={m.switchOff} means="switch" press=".track">
				<Toggle on={m.switchOff} set={(on) => set("switchOff", on)}>
					Share my personal data with partners for advertising
				</Toggle>
			</Row>
			<Row on={m.switchOn} means="switch" press=".track">
				<Toggle on={m.switchOn} set={(on) => set("switchOn", on)}>
					I consent to personalised recommendations based on my browsing
				</Toggle>
			</Row>
			<Row on={m.remember} consent={false} press=".box">
				<Tick on={m.remember} set={(on) => set("remember", on)}>
					Remember me
				</Tick>
			</Row>
			<Row on={m.dark} consent={false} means="switch" press=".track">
				<Toggle on={m.dark} set={(on) => set("dark", on)}>
					Dark mode
				</Toggle>
			</Row>
			<Row on={m.choice === "yes"} means="choice" press=".dot">
				<p>May we call you about our offers?</p>
				<Options value={m.choice} set={(value) => set("choice", value as "yes" | "no")} />
			</Row>
			<Row on={m.apart} press=".box">
				<div className="beside">
					<Box on={m.apart} set={(on) => set("apart", on)} />
					<span>
						I agree to the <a href="#c">Privacy Notice for Children</a>
					</span>
				</div>
			</Row>
			<Row on={master(m.kids)} press=".box">
				<Tick on={master(m.kids)} set={(on) => set("kids", kidsOf(on))}>
					Agree to all
				</Tick>
			</Row>
			<Row on={m.kids.includes("mail")} press=".box">
				<Tick on={m.kids.includes("mail")} set={(on) => withKid("mail", on)}>
					I agree to receive marketing e-mails
				</Tick>
			</Row>
			<Row on={m.kids.includes("call")} press=".box">
				<Tick on={m.kids.includes("call")} set={(on) => withKid("call", on)}>
					I agree to receive marketing calls
				</Tick>
			</Row>
			<Row on={m.fixed} fixed press=".box">
				<Tick on={m.fixed} disabled>
					I agree to the Service Agreement (required)
				</Tick>
			</Row>
			<button type="button">Create account</button>
		</Page>
	);
}

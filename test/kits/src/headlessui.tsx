import { Checkbox, Field, Label, Radio, RadioGroup, Switch } from "@headlessui/react";
import type { ReactNode } from "react";
import { kidsOf, master, type On, Page, Row, useModel } from "../frame/react.tsx";
import "../frame/unstyled.css";

interface ControlProps {
	on: On;
	set?: (on: boolean) => void;
	disabled?: boolean;
	id?: string;
}

function Box({ on, set, disabled }: ControlProps) {
	return (
		<Checkbox className="box" checked={on === true} indeterminate={on === "mixed"} onChange={set} disabled={disabled}>
			{on && (
				<svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="white" strokeWidth="2">
					<path d={on === "mixed" ? "M3 7h8" : "M3 8l3 3 5-7"} />
				</svg>
			)}
		</Checkbox>
	);
}

function Tick({ children, ...control }: ControlProps & { children: ReactNode }) {
	return (
		<Field className="beside" disabled={control.disabled}>
			<Box {...control} />
			<Label>{children}</Label>
		</Field>
	);
}

function Toggle({ on, set, children }: ControlProps & { children: ReactNode }) {
	return (
		<Field className="line">
			<Label>{children}</Label>
			<Switch className="track" checked={on === true} onChange={set}>
				<span className="thumb" />
			</Switch>
		</Field>
	);
}

function Options({ value, set }: { value: string; set: (value: string) => void }) {
	return (
		<RadioGroup className="beside" value={value} onChange={set} aria-label="Calls">
			<Field className="beside">
				<Radio className="dot" value="yes" />
				<Label>I agree</Label>
			</Field>
			<Field className="beside">
				<Radio className="dot" value="no" />
				<Label>I do not agree</Label>
			</Field>
		</RadioGroup>
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

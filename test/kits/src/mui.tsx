import {
	Button,
	Checkbox,
	FormControl,
	FormControlLabel,
	FormLabel,
	Radio,
	RadioGroup,
	Switch,
	TextField,
} from "@mui/material";
import type { ReactNode } from "react";
import { kidsOf, master, Page, Row, useModel } from "../frame/react.tsx";

const TICK = ".MuiCheckbox-root";

interface TickProps {
	on: boolean;
	set?: (on: boolean) => void;
	children: ReactNode;
	mixed?: boolean;
	disabled?: boolean;
}

function Tick({ on, set, children, mixed, disabled }: TickProps) {
	const box = <Checkbox checked={on} indeterminate={mixed} disabled={disabled} onChange={(_, now) => set?.(now)} />;
	return <FormControlLabel control={box} label={children} />;
}

export default function Kit() {
	const { model: m, set, withKid, toggle } = useModel();
	return (
		<Page title="Create your account" toggle={toggle}>
			<TextField label="Phone number" type="tel" fullWidth />
			<Row on={m.tickOff} press={TICK}>
				<Tick on={m.tickOff} set={(on) => set("tickOff", on)}>
					I have read and agree to the <a href="#t">Terms of Service</a> and the <a href="#p">Privacy Policy</a>
				</Tick>
			</Row>
			<Row on={m.tickOn} press={TICK}>
				<Tick on={m.tickOn} set={(on) => set("tickOn", on)}>
					Yes, send me news and special offers
				</Tick>
			</Row>
			<Row on={m.switchOff} means="switch" press=".MuiSwitch-switchBase">
				<FormControlLabel
					control={<Switch checked={m.switchOff} onChange={(_, on) => set("switchOff", on)} />}
					label="Share my personal data with partners for advertising"
				/>
			</Row>
			<Row on={m.switchOn} means="switch" press=".MuiSwitch-switchBase">
				<div className="line">
					<span>I consent to personalised recommendations based on my browsing</span>
					<Switch checked={m.switchOn} onChange={(_, on) => set("switchOn", on)} />
				</div>
			</Row>
			<Row on={m.remember} consent={false} press={TICK}>
				<Tick on={m.remember} set={(on) => set("remember", on)}>
					Remember me
				</Tick>
			</Row>
			<Row on={m.dark} consent={false} means="switch" press=".MuiSwitch-switchBase">
				<FormControlLabel
					control={<Switch checked={m.dark} onChange={(_, on) => set("dark", on)} />}
					label="Dark mode"
				/>
			</Row>
			<Row on={m.choice === "yes"} means="choice" press=".MuiRadio-root">
				<FormControl>
					<FormLabel id="calls">May we call you about our offers?</FormLabel>
					<RadioGroup
						row
						aria-labelledby="calls"
						value={m.choice}
						onChange={(_, value) => set("choice", value as "yes" | "no")}
					>
						<FormControlLabel value="yes" control={<Radio />} label="I agree" />
						<FormControlLabel value="no" control={<Radio />} label="I do not agree" />
					</RadioGroup>
				</FormControl>
			</Row>
			<Row on={m.apart} press={TICK}>
				<div className="beside">
					<Checkbox checked={m.apart} onChange={(_, on) => set("apart", on)} />
					<span>
						I agree to the <a href="#c">Privacy Notice for Children</a>
					</span>
				</div>
			</Row>
			<Row on={master(m.kids)} press={TICK}>
				<Tick on={m.kids.length === 2} mixed={m.kids.length === 1} set={(on) => set("kids", kidsOf(on))}>
					Agree to all
				</Tick>
			</Row>
			<Row on={m.kids.includes("mail")} press={TICK}>
				<Tick on={m.kids.includes("mail")} set={(on) => withKid("mail", on)}>
					I agree to receive marketing e-mails
				</Tick>
			</Row>
			<Row on={m.kids.includes("call")} press={TICK}>
				<Tick on={m.kids.includes("call")} set={(on) => withKid("call", on)}>
					I agree to receive marketing calls
				</Tick>
			</Row>
			<Row on={m.fixed} fixed press={TICK}>
				<Tick on={m.fixed} disabled>
					I agree to the Service Agreement (required)
				</Tick>
			</Row>
			<Button variant="contained">Create account</Button>
		</Page>
	);
}

import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/components/checkbox/checkbox.js";
import "@shoelace-style/shoelace/dist/components/radio/radio.js";
import "@shoelace-style/shoelace/dist/components/radio-group/radio-group.js";
import "@shoelace-style/shoelace/dist/components/switch/switch.js";
import { page } from "../frame/plain.ts";

page(
	"Create your account",
	[
		{
			state: "off",
			press: "sl-checkbox >>> .checkbox__control",
			html: `<sl-checkbox data-control>I have read and agree to the <a href="#t">Terms of Service</a> and the <a href="#p">Privacy Policy</a></sl-checkbox>`,
		},
		{
			state: "on",
			press: "sl-checkbox >>> .checkbox__control",
			html: `<sl-checkbox data-control checked>Yes, send me news and special offers</sl-checkbox>`,
		},
		{
			state: "off",
			press: "sl-switch >>> .switch__control",
			means: "switch",
			html: `<sl-switch data-control>Share my personal data with partners for advertising</sl-switch>`,
		},
		{
			state: "on",
			press: "sl-switch >>> .switch__control",
			means: "switch",
			html: `<sl-switch data-control checked>I consent to personalised recommendations based on my browsing</sl-switch>`,
		},
		{
			state: "on",
			press: "sl-checkbox >>> .checkbox__control",
			consent: false,
			html: `<sl-checkbox data-control checked>Remember me</sl-checkbox>`,
		},
		{
			state: "on",
			press: "sl-switch >>> .switch__control",
			means: "switch",
			consent: false,
			html: `<sl-switch data-control checked>Dark mode</sl-switch>`,
		},
		{
			state: "on",
			press: "sl-radio",
			means: "choice",
			html: `<p>May we call you about our offers?</p><sl-radio-group data-control value="yes"><sl-radio value="yes">I agree</sl-radio><sl-radio value="no">I do not agree</sl-radio></sl-radio-group>`,
		},
		{
			state: "on",
			press: "sl-checkbox >>> .checkbox__control",
			html: `<div class="beside"><sl-checkbox data-control checked></sl-checkbox><span>I agree to the <a href="#c">Privacy Notice for Children</a></span></div>`,
		},
		{
			state: "mixed",
			press: "sl-checkbox >>> .checkbox__control",
			html: `<sl-checkbox data-control indeterminate>Agree to all</sl-checkbox>`,
		},
		{
			state: "on",
			press: "sl-checkbox >>> .checkbox__control",
			fixed: true,
			html: `<sl-checkbox data-control checked disabled>I agree to the Service Agreement (required)</sl-checkbox>`,
		},
	],
	{
		read: (control) => {
			const { value, checked, indeterminate } = control as HTMLInputElement;
			if (control.localName === "sl-radio-group") return value === "yes";
			return indeterminate ? "mixed" : checked;
		},
		write: (control, on) => {
			if (control.localName === "sl-radio-group") Object.assign(control, { value: on ? "yes" : "no" });
			else
				Object.assign(control, { checked: on, ...(control.localName === "sl-checkbox" && { indeterminate: false }) });
		},
	},
);

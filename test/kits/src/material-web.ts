import "@material/web/checkbox/checkbox.js";
import "@material/web/radio/radio.js";
import "@material/web/switch/switch.js";
import { page } from "../frame/plain.ts";

page(
	"Create your account",
	[
		{
			state: "off",
			press: "md-checkbox",
			html: `<label class="beside"><md-checkbox data-control touch-target="wrapper"></md-checkbox><span>I have read and agree to the <a href="#t">Terms of Service</a> and the <a href="#p">Privacy Policy</a></span></label>`,
		},
		{
			state: "on",
			press: "md-checkbox",
			html: `<label class="beside"><md-checkbox data-control touch-target="wrapper" checked></md-checkbox><span>Yes, send me news and special offers</span></label>`,
		},
		{
			state: "off",
			press: "md-switch",
			means: "switch",
			html: `<label class="line">Share my personal data with partners for advertising <md-switch data-control></md-switch></label>`,
		},
		{
			state: "on",
			press: "md-switch",
			means: "switch",
			html: `<label class="line">I consent to personalised recommendations based on my browsing <md-switch data-control selected></md-switch></label>`,
		},
		{
			state: "on",
			press: "md-checkbox",
			consent: false,
			html: `<label class="beside"><md-checkbox data-control touch-target="wrapper" checked></md-checkbox><span>Remember me</span></label>`,
		},
		{
			state: "on",
			press: "md-switch",
			means: "switch",
			consent: false,
			html: `<label class="line">Dark mode <md-switch data-control selected></md-switch></label>`,
		},
		{
			state: "on",
			press: "md-radio",
			means: "choice",
			html: `<p>May we call you about our offers?</p><div role="radiogroup" aria-label="Calls"><md-radio data-control id="yes" name="calls" value="yes" checked></md-radio><label for="yes">I agree</label> <md-radio id="no" name="calls" value="no"></md-radio><label for="no">I do not agree</label></div>`,
		},
		{
			state: "on",
			press: "md-checkbox",
			html: `<div class="beside"><md-checkbox data-control touch-target="wrapper" checked></md-checkbox><span>I agree to the <a href="#c">Privacy Notice for Children</a></span></div>`,
		},
		{
			state: "mixed",
			press: "md-checkbox",
			html: `<label class="beside"><md-checkbox data-control touch-target="wrapper" indeterminate></md-checkbox><span>Agree to all</span></label>`,
		},
		{
			state: "on",
			press: "md-checkbox",
			fixed: true,
			html: `<label class="beside"><md-checkbox data-control touch-target="wrapper" checked disabled></md-checkbox><span>I agree to the Service Agreement (required)</span></label>`,
		},
	],
	{
		read: (control) => {
			if (control.localName === "md-switch") return (control as Element & { selected: boolean }).selected;
			const { checked, indeterminate } = control as HTMLInputElement;
			return indeterminate ? "mixed" : checked;
		},
		write: (control, on) => {
			if (control.localName === "md-switch") Object.assign(control, { selected: on });
			else if (control.localName === "md-checkbox") Object.assign(control, { checked: on, indeterminate: false });
			else Object.assign(on ? control : (document.querySelector("#no") as Element), { checked: true });
		},
	},
);

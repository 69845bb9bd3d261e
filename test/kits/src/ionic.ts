import "@ionic/core/css/core.css";
import { initialize } from "@ionic/core/components";
import { defineCustomElement as checkbox } from "@ionic/core/components/ion-checkbox.js";
import { defineCustomElement as radio } from "@ionic/core/components/ion-radio.js";
import { defineCustomElement as radioGroup } from "@ionic/core/components/ion-radio-group.js";
import { defineCustomElement as toggle } from "@ionic/core/components/ion-toggle.js";
import { page } from "../frame/plain.ts";

initialize();
for (const define of [checkbox, radio, radioGroup, toggle]) define();

page(
	"Create your account",
	[
		{
			state: "off",
			press: "ion-checkbox >>> .native-wrapper",
			html: `<ion-checkbox data-control label-placement="end">I have read and agree to the <a href="#t">Terms of Service</a> and the <a href="#p">Privacy Policy</a></ion-checkbox>`,
		},
		{
			state: "on",
			press: "ion-checkbox >>> .native-wrapper",
			html: `<ion-checkbox data-control label-placement="end" checked>Yes, send me news and special offers</ion-checkbox>`,
		},
		{
			state: "off",
			press: "ion-toggle",
			means: "switch",
			html: `<ion-toggle data-control>Share my personal data with partners for advertising</ion-toggle>`,
		},
		{
			state: "on",
			press: "ion-toggle",
			means: "switch",
			html: `<ion-toggle data-control checked>I consent to personalised recommendations based on my browsing</ion-toggle>`,
		},
		{
			state: "on",
			press: "ion-checkbox >>> .native-wrapper",
			consent: false,
			html: `<ion-checkbox data-control label-placement="end" checked>Remember me</ion-checkbox>`,
		},
		{
			state: "on",
			press: "ion-toggle",
			means: "switch",
			consent: false,
			html: `<ion-toggle data-control checked>Dark mode</ion-toggle>`,
		},
		{
			state: "on",
			press: "ion-radio",
			means: "choice",
			html: `<p>May we call you about our offers?</p><ion-radio-group data-control value="yes"><ion-radio value="yes" label-placement="end">I agree</ion-radio><br /><ion-radio value="no" label-placement="end">I do not agree</ion-radio></ion-radio-group>`,
		},
		{
			state: "on",
			press: "ion-checkbox >>> .native-wrapper",
			html: `<div class="beside"><ion-checkbox data-control checked></ion-checkbox><span>I agree to the <a href="#c">Privacy Notice for Children</a></span></div>`,
		},
		{
			state: "mixed",
			press: "ion-checkbox >>> .native-wrapper",
			html: `<ion-checkbox data-control label-placement="end" indeterminate="true">Agree to all</ion-checkbox>`,
		},
		{
			state: "on",
			press: "ion-checkbox >>> .native-wrapper",
			fixed: true,
			html: `<ion-checkbox data-control label-placement="end" checked disabled>I agree to the Service Agreement (required)</ion-checkbox>`,
		},
	],
	{
		read: (control) => {
			const { value, checked, indeterminate } = control as HTMLInputElement;
			if (control.localName === "ion-radio-group") return value === "yes";
			return indeterminate ? "mixed" : checked;
		},
		write: (control, on) => {
			if (control.localName === "ion-radio-group") Object.assign(control, { value: on ? "yes" : "no" });
			else
				Object.assign(control, { checked: on, ...(control.localName === "ion-checkbox" && { indeterminate: false }) });
		},
	},
);

/** Third parties of the site. Their hosts are real names that the browser of the test takes to this machine. */
export const vendors = {
	analytics: "hm.baidu.com",
	advertising: "analytics.oceanengine.com",
	replay: "static.hotjar.com",
	captcha: "static.geetest.com",
	files: "cdn.bootcdn.net",
} as const;

/** What a site's page runs to tell this browser from others, and the name that it then has. */
const KNOWN = `const known = localStorage.getItem("visitor_id") ?? crypto.randomUUID();
localStorage.setItem("visitor_id", known);`;

/** Follows the visitor on a page: now, and again and again while the page stands. */
export const follow = `{ ${KNOWN}
const measure = () => { new Image().src = "http://${vendors.analytics}/hm.gif?si=6f1c&cid=" + known + "&t=" + Date.now(); };
measure();
setInterval(measure, 900); }`;

/** Tells the advertiser of this browser. */
export const advertise = `{ ${KNOWN}
fetch("http://${vendors.advertising}/v1/event?did=" + known, { mode: "no-cors" }); }`;

/** Tells the advertiser who typed a phone number, as soon as it was typed. */
export const match = `document.querySelector("[name=phone]").addEventListener("change", async ({ target }) => {
	const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(target.value));
	const hex = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	fetch("http://${vendors.advertising}/v1/match", { method: "POST", mode: "no-cors", body: JSON.stringify({ ph: hex }) });
});`;

/** Records the visitor's movements. */
export const replay = `{ ${KNOWN}
fetch("http://${vendors.replay}/record?session_id=" + known, { mode: "no-cors" }); }`;

/** What any page may need: a guard for the form and files of others. */
export const needed = `<script src="http://${vendors.captcha}/gt4.js"></script>
<script src="http://${vendors.files}/ajax/libs/picker/3.1.0/picker.js"></script>`;

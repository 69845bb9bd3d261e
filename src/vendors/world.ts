import type { Entry } from "./entry.ts";

/** Vendors that the international table lacks or files under a whole company. */
export const world: readonly Entry[] = [
	["Microsoft Clarity", "Microsoft", "session-replay", ["clarity.ms"], "code"],
	["LogRocket", "LogRocket", "session-replay", ["lr-ingest.io", "lr-ingest.com", "logrocket.io", "lr-in.com"], "code"],
	["hCaptcha", "Intuition Machines", "captcha", ["hcaptcha.com"], "code"],
	["Google reCAPTCHA", "Google", "captcha", ["recaptcha.net"], "code"],
	["Cloudflare Turnstile", "Cloudflare", "captcha", ["challenges.cloudflare.com"], "code"],
	["Sign in with Apple", "Apple", "identity", ["appleid.apple.com", "appleid.cdn-apple.com"], "code"],
	["Sign in with Google", "Google", "identity", ["accounts.google.com"], "code"],
	["OneSignal", "OneSignal", "push", ["onesignal.com"], "code"],
];

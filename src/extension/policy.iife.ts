import { documentOfPage } from "../capture/policyDocument.ts";
import { answer } from "./messages.ts";
import { alive, marks } from "./standing.ts";

// Injected where the page is itself a policy: finding a page's main text takes a library of its own.
if (!marks.fairtickPolicy?.alive()) {
	marks.fairtickPolicy = { alive };
	answer("policy", { read: (_, moment) => documentOfPage(document, moment) });
}

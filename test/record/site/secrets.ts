/** What is typed or kept on the page below; the extension may keep none of it. None of these was made by the tool. */
export const secrets = {
	name: "Quillon Featherby",
	street: "17 Saltmarsh Causeway",
	mail: "quillon.f@featherby.example",
	phone: "13912345678",
	card: "6222021234567890123",
	identity: "110101199003078515",
	pass: "Zebra-Crossing-9911",
	plain: "Tidewater-40-Lanterns",
	search: "how to leave a cult",
	number: "8675309421",
	note: "The spare key hangs behind the mill",
	rich: "My garden gate is never locked",
	inner: "Heron-Island-77",
	framed: "Cormorant-Bay-31",
} as const;
export type Secret = keyof typeof secrets;

/** Kept by the page itself before anybody types. */
export const tokens = {
	cookie: "tok_9f8e7d6c5b4a39281706",
	local: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.s3cr3tS1gnature",
	session: "sess-0f1e2d3c4b5a69788796",
	query: "q-5d41402abc4b2a76b971",
	fragment: "f-7d793037a0760186574b",
} as const;

import { type Readable, readables, readingKey } from "../report/readable.ts";
import { agreementWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";
import { cameText, readWords } from "./readWording.ts";

/** The texts behind the links of this screen, each with a button that reads it. */
export function ReadTexts() {
	const { store, say } = useView();
	const flow = store.verdict.flow.value;
	const texts = flow ? readables(flow) : [];
	return (
		<section class="list texts" aria-labelledby="texts-to-read">
			<h3 id="texts-to-read">{say(readWords.title)}</h3>
			<p class="quiet">{say(texts.length > 0 ? readWords.intro : readWords.none)}</p>
			<ul>
				{texts.map((text) => (
					<Entry key={readingKey(text)} text={text} />
				))}
			</ul>
		</section>
	);
}

function Entry({ text }: { text: Readable }) {
	const { store, say } = useView();
	const { kind, title, address, document, reach } = text;
	const reading = store.readings.now.value.get(readingKey(text));
	const name = say(agreementWords[kind]);
	const doubtful = reading?.kind === "unread" || (document !== null && reach !== "ok");
	return (
		<li data-text={kind} data-reach={reach}>
			<div>
				<b>{title}</b> {title !== name && <span class="quiet">{name}</span>}
				<p class="address">{address}</p>
				<p class={`came ${doubtful ? "doubt" : ""}`} role="status">
					{reading?.kind === "reading" && say(readWords.reading)}
					{reading?.kind === "unread" && say(reading.why)}
					{!reading && document && say(cameText(reach, document.mayShowMore === true))}
				</p>
			</div>
			<div class="ways">
				<ReadButton text={text} />
				{document && <ForgetButton text={text} />}
			</div>
		</li>
	);
}

/** The way to the texts, from where one is named or missed; nothing where no text of this screen can be read. */
export function ToTexts() {
	const { store, shell, say } = useView();
	const { readText, openWide } = shell;
	const flow = store.verdict.flow.value;
	if (!flow || readables(flow).length === 0) return null;
	return (
		<button
			type="button"
			class="link"
			data-action="to-texts"
			onClick={() => (readText ? store.place.go("policy") : openWide?.("policy"))}
		>
			{say(readWords.readPolicy)}
		</button>
	);
}

/** Takes back what was read, so that the page is judged without it. */
function ForgetButton({ text }: { text: Readable }) {
	const { shell, say } = useView();
	return (
		<button
			type="button"
			class="link"
			data-action="forget-text"
			aria-label={`${say(readWords.forget)} ${text.title}`}
			onClick={() => shell.forgetText(text)}
		>
			{say(readWords.forget)}
		</button>
	);
}

/** Reads a text, or opens the tab in which it can be read: a popup would be closed by the browser's question. */
function ReadButton({ text }: { text: Readable }) {
	const { store, shell, say } = useView();
	const { readText, openWide } = shell;
	const busy = [...store.readings.now.value.values()].some(({ kind }) => kind === "reading");
	const words = readText ? (text.document ? readWords.again : readWords.read) : readWords.readThere;
	return (
		<button
			type="button"
			data-action="read"
			disabled={busy}
			aria-label={`${say(words)} ${text.title}`}
			onClick={() => (readText ? readText(text) : openWide?.("policy"))}
		>
			<Icon name="report" /> {say(words)}
		</button>
	);
}

import type { EventOf } from "../engine/event.ts";
import { carriedText, vendorKindWords } from "../report/vendorWording.ts";
import { useView } from "./context.ts";
import { flowWords as f } from "./flowWording.ts";
import { Icon } from "./Glyph.tsx";

interface TrafficProps {
	requests: readonly EventOf<"request">[];
	stored: readonly EventOf<"storage">[];
	/** All of it came before the person agreed. */
	before: boolean;
}

/** What went out and was stored on a step, folded to a line each. */
export function Traffic({ requests, stored, before }: TrafficProps) {
	const { say } = useView();
	const third = requests.filter(({ detail }) => detail.party === "third");
	const own = requests.filter(({ detail }) => detail.party === "first");
	const parties = new Set(third.map(({ detail }) => detail.vendor ?? detail.domain)).size;
	return (
		<>
			{third.length > 0 && (
				<Group title={say(f.requests(third.length, parties, before))} before={before}>
					<Requests requests={third} />
				</Group>
			)}
			{own.length > 0 && (
				<Group title={say(f.ownRequests(own.length))} before={before}>
					<Requests requests={own} />
				</Group>
			)}
			{stored.length > 0 && (
				<Group title={say(f.writes(stored.length))} before={before}>
					{stored.map(({ at, detail: { area, key, identifier } }) => (
						<li key={`${at} ${area} ${key}`} data-event="storage">
							<b>{key}</b> <span class="quiet">{area}</span>
							{identifier && <span class="doubt"> {say(f.identifier)}</span>}
						</li>
					))}
				</Group>
			)}
		</>
	);
}

function Group({ title, before, children }: { title: string; before: boolean; children: preact.ComponentChildren }) {
	return (
		<details class={`traffic ${before ? "early" : ""}`}>
			<summary>
				<Icon name="chevron" size={12} /> {title}
			</summary>
			<ul>{children}</ul>
		</details>
	);
}

/** Requests that say the same of the same host are one line. */
function Requests({ requests }: { requests: readonly EventOf<"request">[] }) {
	const { say } = useView();
	const groups = new Map<string, EventOf<"request">[]>();
	for (const request of requests) {
		const key = `${request.detail.host} ${request.detail.carries}`;
		groups.set(key, [...(groups.get(key) ?? []), request]);
	}
	return [...groups].map(([key, alike]) => {
		const { host, vendor, vendorKind, carries } = (alike[0] as EventOf<"request">).detail;
		const kind = vendorKind && vendorKindWords[vendorKind];
		const carried = carries.split(" ").filter(Boolean);
		return (
			<li key={key} data-event="request" data-host={host} data-times={alike.length}>
				<b>{vendor ?? host}</b> {kind && <span class="quiet">{say(kind)}</span>}{" "}
				{alike.length > 1 && <span class="quiet">{say(f.times(alike.length))}</span>}
				{vendor && <span class="host">{host}</span>}
				{carried.length > 0 && (
					<span class={/canary|location/.test(carries) ? "carried doubt" : "carried"}>
						{say(f.carries(carried.map((what) => say(carriedText(what)))))}
					</span>
				)}
			</li>
		);
	});
}

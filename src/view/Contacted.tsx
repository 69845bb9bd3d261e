import { recordingWords as r } from "../report/recordingWording.ts";
import { carriedText, vendorKindWords } from "../report/vendorWording.ts";
import { useView } from "./context.ts";
import { Fold } from "./Fold.tsx";
import { flowWords as f } from "./flowWording.ts";

/** The third parties that the pages contacted, before and after the person agreed. */
export function Contacted() {
	const { store, say } = useView();
	const flow = store.verdict.flow.value;
	const entries = flow?.ledger?.thirdParties ?? [];
	const seen = !flow?.recording?.missed.includes("requests");
	return (
		<Fold level="h3" name="flow parties" title={say(r.thirdParties)} told={String(entries.length)}>
			{entries.length === 0 ? (
				<p class="quiet">{say(seen ? r.noThirdParties : f.partiesUnseen)}</p>
			) : (
				<table class="third-parties contacted">
					<thead>
						<tr>
							{[f.party, f.does, f.hosts, r.before, r.after, r.declared].map((head) => (
								<th key={head.en} scope="col">
									{say(head)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{entries.map(({ name, operator, kind, hosts, before, after, carries, declared }) => (
							<tr key={name} data-party={name} data-declared={declared}>
								<th scope="row">
									{name}
									{operator && operator !== name && <i class="operator">{operator}</i>}
								</th>
								<td data-head={say(f.does)}>{say((kind && vendorKindWords[kind]) ?? r.unknownVendor)}</td>
								<td data-head={say(f.hosts)}>
									{hosts.join(", ")}
									{carries.length > 0 && (
										<i class="operator">{say(f.carries(carries.map((what) => say(carriedText(what)))))}</i>
									)}
								</td>
								<td data-head={say(r.before)} class={before > 0 ? "doubt" : ""}>
									{before}
								</td>
								<td data-head={say(r.after)}>{after}</td>
								<td
									data-head={say(r.declared)}
									class={declared === "no" ? "doubt" : declared === "unread" ? "quiet" : ""}
								>
									{say(r.declaredWords[declared])}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Fold>
	);
}

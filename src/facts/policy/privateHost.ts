/** Networks that only machines nearby reach, by RFC 6890: first address and length of the prefix. */
const nearbyV4: readonly [network: string, prefix: number][] = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["224.0.0.0", 4],
	["240.0.0.0", 4],
];

const nearbyName = /^(?:[^.]+|.*\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa))$/;

function numberOf(address: string): number {
	return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isNearbyV4(address: string): boolean {
	const number = numberOf(address);
	return nearbyV4.some(([network, prefix]) => {
		const size = 2 ** (32 - prefix);
		return Math.floor(number / size) === Math.floor(numberOf(network) / size);
	});
}

/** The eight groups of an address as `URL` writes it. */
function groupsOf(address: string): number[] {
	const [left = "", right] = address.split("::");
	const read = (half: string) => (half === "" ? [] : half.split(":").map((group) => Number.parseInt(group, 16)));
	const head = read(left);
	if (right === undefined) return head;
	const tail = read(right);
	return [...head, ...new Array(8 - head.length - tail.length).fill(0), ...tail];
}

function v4At(groups: readonly number[], at: number): string {
	const [high = 0, low = 0] = groups.slice(at, at + 2);
	return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

function isNearbyV6(address: string): boolean {
	const groups = groupsOf(address);
	const [first = 0, second = 0] = groups;
	// Unique local, link-local, site-local, multicast.
	if ((first & 0xfe00) === 0xfc00 || (first & 0xff80) === 0xfe80 || first >> 8 === 0xff) return true;
	// Forms that carry an address of the older kind: mapped, compatible (::1 and :: among them), NAT64, 6to4.
	const zeros = groups.slice(0, 5).every((group) => group === 0);
	if (zeros && (groups[5] === 0xffff || groups[5] === 0)) return isNearbyV4(v4At(groups, 6));
	if (first === 0x64 && second === 0xff9b) return isNearbyV4(v4At(groups, 6));
	return first === 0x2002 && isNearbyV4(v4At(groups, 1));
}

/**
 * True for what only this machine or its own network reaches: loopback, private and link-local addresses, names
 * without a dot, `.local`, `.internal` and their like. `host` is a name or an address, as in `URL.hostname` or
 * as a name server gives it.
 */
export function isPrivateHost(host: string): boolean {
	const literal = host.includes(":") && !host.startsWith("[") ? `[${host.replace(/%.*$/, "")}]` : host;
	// `URL` knows all the ways of writing one address: 127.1, 0x7f000001, ::ffff:127.0.0.1.
	if (!URL.canParse(`http://${literal}/`)) return true;
	const { hostname } = new URL(`http://${literal}/`);
	if (hostname.startsWith("[")) return isNearbyV6(hostname.slice(1, -1));
	if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return isNearbyV4(hostname);
	return nearbyName.test(hostname.replace(/\.$/, ""));
}

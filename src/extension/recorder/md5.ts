/** Shifts of the four rounds (RFC 1321, 3.4). */
const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) >>> 0);

function mixed(round: number, b: number, c: number, d: number): number {
	if (round === 0) return (b & c) | (~b & d);
	if (round === 1) return (d & b) | (~d & c);
	return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

const FACTORS = [1, 5, 3, 7];
const OFFSETS = [0, 1, 5, 0];

function padded(bytes: Uint8Array): DataView {
	const length = (((bytes.length + 8) >> 6) + 1) * 64;
	const whole = new Uint8Array(length);
	whole.set(bytes);
	whole[bytes.length] = 0x80;
	const view = new DataView(whole.buffer);
	view.setUint32(length - 8, (bytes.length * 8) >>> 0, true);
	view.setUint32(length - 4, Math.floor(bytes.length / 2 ** 29), true);
	return view;
}

/** MD5 of bytes (RFC 1321), hex: trackers send it and browsers do not offer it. */
export function md5(bytes: Uint8Array): string {
	const view = padded(bytes);
	const sums = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
	for (let block = 0; block < view.byteLength; block += 64) {
		let [a, b, c, d] = sums as [number, number, number, number];
		for (let i = 0; i < 64; i++) {
			const round = i >> 4;
			const word = ((FACTORS[round] as number) * i + (OFFSETS[round] as number)) % 16;
			const sum = (a + mixed(round, b, c, d) + (SINES[i] as number) + view.getUint32(block + word * 4, true)) | 0;
			const shift = SHIFTS[round * 4 + (i % 4)] as number;
			[a, d, c] = [d, c, b];
			b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
		}
		for (const [i, value] of [a, b, c, d].entries()) sums[i] = ((sums[i] as number) + value) | 0;
	}
	const digest = new DataView(new ArrayBuffer(16));
	for (const [i, sum] of sums.entries()) digest.setUint32(i * 4, sum >>> 0, true);
	return [...new Uint8Array(digest.buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** By this name the two scripts find each other before the page's own can listen; then they change to one that nobody guesses. */
export const MEETING = "fairtick-recording";
/** Told to the page's world at the end: everything is put back. */
export const END = "end";

/** A name that the page cannot guess. Works on pages without a secure connection too. */
export function secretName(): string {
	return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");
}

/** Where the build puts the scripts that run in pages. From the root: Firefox would look beside the popup. */
export const CONTENT = "/content.js";
/** The languages besides Chinese and English: injected where a page speaks one of them. */
export const WORDS = "/words.js";
export const OVERLAY = "/overlay.js";
/** Where the page is itself a policy: reads its text. */
export const POLICY = "/policy.js";
/** Beside the looking script in the pages of a recording. */
export const RECORDING = "/recording.js";
/** In the world of the page's own scripts, while it is recorded. */
export const PAGE_WORLD = "/pageWorld.js";

/** Name of the connection that holds the page in place while pictures are taken. */
export const SITTING = "sitting";

/** Where the build puts the scripts that run in pages. From the root: Firefox would look beside the popup. */
export const CONTENT = "/content.js";
/** The languages besides Chinese and English: injected where a page speaks one of them. */
export const WORDS = "/words.js";
export const OVERLAY = "/overlay.js";

/** Name of the connection that holds the page in place while pictures are taken. */
export const SITTING = "sitting";

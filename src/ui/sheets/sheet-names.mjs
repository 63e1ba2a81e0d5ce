/**
 * The sheets that pages carry, by the names of their files in this folder. A plain module, because `next.config.mjs` reads it,
 * too: what is built, what stands in a page and what the policy lets in is one list.
 */
export const sheetNames = /** @type {const} */ (["page", "site", "practice", "map"]);

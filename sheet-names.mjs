/**
 * The sheets that pages carry, by the names of their files in `src/ui/sheets`; `paper`, of none, is what the others say of print: what is built, what stands in a page and what the
 * policy lets in is one list. A plain module at the root, as `languages.mjs` is: `next.config.mjs` reads it where a build is
 * served without `src/`.
 */
export const sheetNames = /** @type {const} */ (["page", "site", "practice", "map", "studio", "paper"]);

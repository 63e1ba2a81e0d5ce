/**
 * The languages that guides are written in and that every page speaks, by codes of two letters. `name`: as its speakers
 * call it. `tag`: as it is written in Canada; numbers, plurals and the names of other languages follow it. A plain module,
 * because `next.config.mjs` reads it, too.
 *
 * @satisfies {Record<string, { name: string, tag: string }>}
 */
export const languageTable = /** @type {const} */ ({
  en: { name: "English", tag: "en-CA" },
  fr: { name: "Français", tag: "fr-CA" },
});

/** The language that guides are translated from. Its addresses have no prefix. */
export const originalLanguage = "en";

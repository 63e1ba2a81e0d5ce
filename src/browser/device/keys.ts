/*
 * Keys of what reading pages store in local storage; none of it is ever sent. (Answers that wait to be sent have keys of
 * their own: src/domain/device/storage-keys.ts.) Each key begins with `iatrox.` and carries the version of its format, so
 * that a value of another format is never misread.
 */

/** What is stored of one article: see `ArticleProgress`. */
export const articleKey = (slug: string): string => `iatrox.guide.1.${slug}`;

/** Whether this reader wants the parts of every guide open. */
export const openPartsKey = "iatrox.open-parts.1";

/** The route that the reader follows: see `SavedPathway`. */
export const savedPathwayKey = "iatrox.route.1";

/** The language that somebody last went on reading in, by its code: see `returnToLanguage`. */
export const languageKey = "iatrox.language.1";

/** Where reading was left off, in whichever guide: see `LeftOff`. */
export const leftOffKey = "iatrox.left-off.1";

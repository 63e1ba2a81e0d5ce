/*
 * All that pages keep on a device, in its local storage. Nothing of it is ever sent. Each name begins with `iatrox.` and
 * carries the version of its shape: another shape gets another name, and the old one is never misread.
 */

/** What is kept of one article: see `ArticleProgress`. */
export const articleKey = (slug: string): string => `iatrox.guide.1.${slug}`;

/** Where reading was left off, in whichever guide: see `LeftOff`. */
export const leftOffKey = "iatrox.left-off.1";

/** Lower-case words joined by hyphens; addresses, anchors and ids are made of it (docs/security.md, rule 2). */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The most characters that a slug may have. */
export const slugLength = 80;

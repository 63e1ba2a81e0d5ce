/** What may be wrong with a section of a guide. */
export const sectionReasons = ["outdated", "wrong", "unclear", "typo", "broken-link", "accessibility"] as const;

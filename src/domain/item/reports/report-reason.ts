/** What may be wrong with an item, apart from the schema, which a browser need not load. */
export const reportReasons = [
  "wrong-key",
  "more-than-one-correct",
  "outdated",
  "unclear",
  "typo",
  "accessibility",
] as const;

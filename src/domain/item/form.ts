/** The forms of question, by the names the public API uses. Apart from the schema, which a browser need not load. */
export const formNames = [
  "single-best-answer",
  "multiple-response",
  "ordering",
  "numeric",
  "decision-case",
  "extended-matching",
] as const;
export type Form = (typeof formNames)[number];

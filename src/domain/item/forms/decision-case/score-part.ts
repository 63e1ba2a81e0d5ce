/** What counts in one question of a decision case, by option ids. */
export type PartRule = { upTo: number; key: readonly string[]; harmful: readonly string[] };

/** `verdict` says why a part scored nothing whatever else was chosen. */
export type PartScore = { verdict: "counted" | "over-limit" | "harm"; score: number };

/**
 * One question of a decision case: distinct choices, then the limit, then harm, then the share of the key that was
 * chosen, to the quarter below. A choice that is neither key nor harmful costs nothing but its place.
 * Source: the key-feature form (Page, Bordage and Allen 1995), scored as docs/item-writing.md says.
 */
export const scorePart = ({ upTo, key, harmful }: PartRule, choices: readonly string[]): PartScore => {
  const chosen = new Set(choices);
  if (chosen.size > upTo) return { verdict: "over-limit", score: 0 };
  if (harmful.some((id) => chosen.has(id))) return { verdict: "harm", score: 0 };
  const satisfied = key.filter((id) => chosen.has(id)).length;
  return { verdict: "counted", score: key.length === 0 ? 0 : Math.floor((4 * satisfied) / key.length) / 4 };
};

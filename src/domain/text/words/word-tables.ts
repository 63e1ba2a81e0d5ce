/** One name of a unit → the words for it, as the map that a language holds. */
export const unitWords = (words: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([unit, list]) => list.split(", ").map((word): [string, string] => [word, unit])),
  );

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Phrases parted by commas. */
export const phraseSet = (phrases: string): ReadonlySet<string> => new Set(phrases.split(", "));

/** A text as a part of a pattern that finds it, whatever signs it has. */
export const escapeForPattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Finds a word or several where they stand as such, also in the plural and across a line end. Capitals are told apart:
 * "PRO" is no "pro". A word that begins a sentence may have one more.
 */
export const wordPattern = (word: string): RegExp => {
  const [first = "", ...rest] = word;
  const initial = first === first.toUpperCase() ? escapeForPattern(first) : `[${first}${first.toUpperCase()}]`;
  const source = `${initial}${escapeForPattern(rest.join("")).replace(/\s+/g, "\\s+")}`;
  return new RegExp(`(?<![\\p{L}\\p{N}-])${source}s?(?![\\p{L}\\p{N}]|-\\p{L})`, "u");
};

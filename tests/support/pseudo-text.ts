const vowels = "aeiouyAEIOUY";
const accented = [..."áéíóúýÁÉÍÓÚÝ"];

/** An English text with each vowel accented and doubled: still to be read, and about 40 % longer. `{names}` stay. */
export const pseudoText = (english: string): string =>
  english.replace(/\{[^}]*\}|[aeiouy]/gi, (part) => accented[vowels.indexOf(part)]?.repeat(2) ?? part);

/** Messages of the same shape that say so. The copy of the project that has the pseudo-language imports this, too. */
export const pseudoMessages = <Messages>(english: Messages): Messages => change(english) as Messages;

const change = (value: unknown): unknown => {
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function") return (...parameters: unknown[]) => change(value(...parameters));
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]));
};

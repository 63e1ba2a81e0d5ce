import type { TextLanguage } from "../text-language";
import { afterHyphen, longestPhrase, phraseAt, type Token, wordAt } from "../words/tokens-of";

/** One number. `next`: the token behind it. `isArticle`: its word is an article as well, as "un". */
export type ReadNumber = { value: number; next: number; inWords: boolean; ordinal: boolean; isArticle: boolean };

type NumberPart = { value: number; next: number };

const vulgar: Record<string, number> = { "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4 };

/** The number that begins at a token, in digits or in words; undefined where none does. */
export const readNumber = (tokens: readonly Token[], at: number, language: TextLanguage): ReadNumber | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "digits") return readDigits(tokens, at, language);
  const sign = vulgar[token.text];
  if (sign !== undefined) return { value: sign, next: at + 1, inWords: false, ordinal: false, isArticle: false };
  return token.kind === "word" ? readWords(tokens, at, language) : undefined;
};

const readDigits = (tokens: readonly Token[], at: number, language: TextLanguage): ReadNumber | undefined => {
  const token = tokens[at];
  if (!token || isInName(tokens, at)) return undefined;
  const part = partAt(tokens, at);
  if (part !== undefined) return { value: part, next: at + 3, inWords: false, ordinal: false, isArticle: false };
  const plain = token.text.replace(language.thousands, "").replace(",", ".");
  const behind = tokens[at + 1];
  const glued = behind?.kind === "word" && behind.start === token.end ? behind.text : undefined;
  const read = { inWords: false, ordinal: false, isArticle: false };
  if (glued !== undefined) {
    if (language.ordinalEndings.has(glued)) return { ...read, value: Number(plain), next: at + 2, ordinal: true };
    if (!language.units.has(glued)) return undefined;
  }
  const half = behind?.start === token.end ? vulgar[behind.text] : undefined;
  const scaled = half === undefined ? language.scales.get(wordAt(tokens, at + 1) ?? "") : undefined;
  const value = Number(plain) * (scaled?.value ?? 1) + (half ?? 0);
  // Products of decimals are rounded to what a text can mean.
  return { ...read, value: Number(value.toPrecision(12)), next: at + (half === undefined && !scaled ? 1 : 2) };
};

const denominators = new Set(["2", "3", "4", "5", "8", "10"]);

/** "2/3", but neither "24/7" nor the beginning of "2/3/2026". */
const partAt = (tokens: readonly Token[], at: number): number | undefined => {
  const [upper, slash, lower, behind] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isJoined = upper?.end === slash?.start && slash?.text === "/" && slash.end === lower?.start;
  if (!isJoined || !denominators.has(lower?.text ?? "") || (behind?.text === "/" && behind.start === lower?.end)) {
    return undefined;
  }
  const value = Number(upper?.text) / Number(lower?.text);
  return value > 0 && value < 1 ? value : undefined;
};

/** "R-1", "A38", "COVID-19": digits that belong to a name. */
const isInName = (tokens: readonly Token[], at: number): boolean => {
  const [word, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!token || hyphen?.end !== token.start) return false;
  if (hyphen.kind === "word") return true;
  return /^[-‐‑]$/.test(hyphen.text) && word?.end === hyphen.start && word.capital;
};

const readWords = (tokens: readonly Token[], at: number, language: TextLanguage): ReadNumber | undefined => {
  const read = { inWords: true, ordinal: false, isArticle: false };
  const word = wordAt(tokens, at) ?? "";
  const { partOf } = language;
  if (partOf && word === partOf.article && wordAt(tokens, at + 2) === partOf.of) {
    const denominator = language.part.get(wordAt(tokens, at + 1) ?? "");
    if (denominator !== undefined) return { ...read, value: 1 / denominator, next: at + 2 };
  }
  const cardinal = cardinalAt(tokens, at, language);
  const ordinal = longestPhrase(tokens, at, language.ordinals);
  if (ordinal && ordinal.next > (cardinal?.next ?? at)) return { ...read, ...ordinal, ordinal: true };
  if (language.half.has(word)) {
    const isOf = language.articlesBehindHalf.has(wordAt(tokens, at + 1) ?? "");
    return { ...read, value: 1 / 2, next: at + (isOf ? 2 : 1) };
  }
  if (!cardinal) return undefined;
  const names = cardinal.value === 1 ? language.part : language.parts;
  const behind = afterHyphen(tokens, cardinal.next);
  const denominator = names.get(wordAt(tokens, behind) ?? "");
  if (denominator !== undefined) return { ...read, value: cardinal.value / denominator, next: behind + 1 };
  return { ...read, ...cardinal, isArticle: cardinal.next === at + 1 && language.articles.has(word) };
};

/** "Two hundred and four thousand": groups below a thousand, each with the scale behind it. */
const cardinalAt = (tokens: readonly Token[], from: number, language: TextLanguage): NumberPart | undefined => {
  let found: NumberPart | undefined;
  let bound = Number.POSITIVE_INFINITY;
  let at = from;
  for (;;) {
    const group = belowThousand(tokens, at, language);
    const behind = group ? afterHyphen(tokens, group.next) : at;
    const scale = language.scales.get(wordAt(tokens, behind) ?? "");
    if (scale && scale.value < bound && (group || (scale.alone && !found))) {
      found = { value: (found?.value ?? 0) + (group?.value ?? 1) * scale.value, next: behind + 1 };
      bound = scale.value;
      at = goOn(tokens, found.next, language);
      continue;
    }
    if (!group || group.value >= bound) return found;
    return { value: (found?.value ?? 0) + group.value, next: group.next };
  }
};

const belowThousand = (tokens: readonly Token[], at: number, language: TextLanguage): NumberPart | undefined => {
  const { cardinals, hundred } = language;
  const first = longestPhrase(tokens, at, cardinals);
  const behind = first ? afterHyphen(tokens, first.next) : at;
  const word = wordAt(tokens, behind);
  const isHundred = first ? word === hundred.many || word === hundred.one : word === hundred.one;
  // "Cent" behind "pour" is no number, and one does not say "un cent".
  const isPercent = phraseAt(tokens, at - 1, "pour cent") !== undefined;
  if (!isHundred || isPercent || first?.value === 0) return first;
  const hundreds = { value: (first?.value ?? 1) * 100, next: behind + 1 };
  const rest = longestPhrase(tokens, goOn(tokens, hundreds.next, language), cardinals);
  return rest && rest.value > 0 ? { value: hundreds.value + rest.value, next: rest.next } : hundreds;
};

/** Where a number may go on behind a hundred or a thousand: past a hyphen or an "and". */
const goOn = (tokens: readonly Token[], at: number, { and }: TextLanguage): number => {
  const next = afterHyphen(tokens, at);
  return and.has(wordAt(tokens, next) ?? "") ? next + 1 : next;
};

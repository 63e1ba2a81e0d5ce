import type { TextLanguage } from "../text-language";

/**
 * A word, a number in digits or a sign, with its position in the text.
 * `text`: a word in lower case and without accents, anything else as it is written. `capital`: the word holds a capital.
 */
export type Token = { kind: "word" | "digits" | "sign"; text: string; start: number; end: number; capital: boolean };

const onlyAscii = /^[\0-\x7f]*$/;

const fold = (word: string): string =>
  onlyAscii.test(word)
    ? word.toLowerCase()
    : word
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .toLowerCase();

const patterns = new Map<TextLanguage, RegExp>();

const patternOf = (language: TextLanguage): RegExp => {
  const known = patterns.get(language);
  if (known) return known;
  const { digits, joinedNot } = language;
  const source = `(?<number>${digits.source})|${joinedNot.source}|(?<word>[\\p{L}\\p{Mn}]+)|[^\\s\\u00ad]`;
  const pattern = new RegExp(source, "gu");
  patterns.set(language, pattern);
  return pattern;
};

/** Words, numbers and signs of a text in their order, white space left out. "Isn't" is two words, "is" and "not". */
export const tokensOf = (text: string, language: TextLanguage): Token[] =>
  [...text.matchAll(patternOf(language))].flatMap((found): Token[] => {
    const [all] = found;
    const { number, verb, word } = found.groups ?? {};
    const start = found.index;
    if (verb !== undefined) {
      const not = { kind: "word" as const, text: "not", start: start + verb.length, end: start + all.length };
      return [wordToken(verb, start), { ...not, capital: false }];
    }
    if (word !== undefined) return [wordToken(word, start)];
    const kind = number === undefined ? "sign" : "digits";
    return [{ kind, text: all, start, end: start + all.length, capital: false }];
  });

const wordToken = (word: string, start: number): Token => ({
  kind: "word",
  text: fold(word),
  start,
  end: start + word.length,
  capital: /\p{Lu}/u.test(word),
});

/** The next token, a hyphen between two parts of one word left out: "twenty-four" is two words. */
export const afterHyphen = (tokens: readonly Token[], at: number): number => {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOneWord =
    hyphen && /^[-‐‑]$/.test(hyphen.text) && before?.end === hyphen.start && after?.start === hyphen.end;
  return isOneWord ? at + 1 : at;
};

/** The word at a token, undefined where it is a number, a sign or the end. */
export const wordAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : undefined;
};

/** How many tokens from `at` on spell the phrase, undefined where they do not. */
export const phraseAt = (tokens: readonly Token[], at: number, phrase: string): number | undefined => {
  const first = tokens[at]?.text;
  if (first === undefined || !phrase.startsWith(first)) return undefined;
  let next = at;
  for (const word of phrase.split(" ")) {
    const position = next === at ? next : afterHyphen(tokens, next);
    if (tokens[position]?.text !== word) return undefined;
    next = position + 1;
  }
  return next - at;
};

const beginnings = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

/** The first word of each phrase of a table, its first two, and so on to the whole. */
const beginningsIn = (table: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
  const known = beginnings.get(table);
  if (known) return known;
  const found = new Set<string>();
  for (const phrase of table.keys()) {
    const words = phrase.split(" ");
    for (const index of words.keys()) found.add(words.slice(0, index + 1).join(" "));
  }
  beginnings.set(table, found);
  return found;
};

/** The value of the longest phrase of a table that begins at a token. The table does not change. */
export const longestPhrase = <Value>(
  tokens: readonly Token[],
  at: number,
  table: ReadonlyMap<string, Value>,
): { value: Value; next: number } | undefined => {
  const open = beginningsIn(table);
  let phrase = "";
  let found: { value: Value; next: number } | undefined;
  let position = at;
  for (let words = 0; words < 5; words += 1) {
    const here = words === 0 ? position : afterHyphen(tokens, position);
    const token = tokens[here];
    if (!token || token.kind === "digits") break;
    phrase = words === 0 ? token.text : `${phrase} ${token.text}`;
    if (!open.has(phrase)) break;
    position = here + 1;
    const value = table.get(phrase);
    if (value !== undefined) found = { value, next: position };
  }
  return found;
};

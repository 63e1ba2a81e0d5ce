import { type Language, perLanguage } from "../language";
import { textLanguageOf } from "./languages/text-languages";
import { memoiseByText } from "./memoise-by-text";
import { datesIn } from "./numbers/dates-in";
import { longestPhrase, phraseAt, type Token, tokensOf } from "./words/tokens-of";

/** What a sentence does with a deed: it must be done, may be done, must not be done, need not be done. */
export type Modality = "must" | "may" | "must not" | "need not";

/** `verb`: the beginning of the word for the deed, so that forms of one word compare. */
export type Modal = { mode: Modality; verb: string };

const stemLength = 6;

/** Dates taken out, or "May 2026" would be a permission. */
const read = (text: string, language: Language): Token[] => {
  const dates = datesIn(text, language);
  return tokensOf(text, textLanguageOf(language)).filter(
    ({ start }) => !dates.some((date) => start >= date.start && start < date.end),
  );
};

const modes = perLanguage((language) => {
  const { must, may } = textLanguageOf(language).modality;
  return new Map([
    ...[...must].map((word) => [word, "must"] as const),
    ...[...may].map((word) => [word, "may"] as const),
  ]);
});

/** Every "must", "may", "must not" and "need not" of a text with its verb. */
export const modalsIn = memoiseByText((text, language): readonly Modal[] => {
  const { sparedWhenDenied, between, denies, deniesSubject, joins } = textLanguageOf(language).modality;
  const tokens = read(text, language);
  const found: Modal[] = [];
  for (const at of tokens.keys()) {
    const joined = longestPhrase(tokens, at, modes[language]);
    if (!joined) continue;
    let verb = joined.next;
    while (between.has(tokens[verb]?.text ?? "")) verb += 1;
    if (tokens[verb]?.kind !== "word") continue;
    const inside = tokens.slice(at - 1, verb).some(({ text: word }) => denies.has(word));
    const isDenied = inside || deniesSubject.has(subjectBefore(tokens, at, joins) ?? "");
    const phrase = tokens
      .slice(at, joined.next)
      .map(({ text: word }) => word)
      .join(" ");
    const denied: Modality = sparedWhenDenied.has(phrase) ? "need not" : "must not";
    const mode = isDenied ? denied : joined.value;
    if (phrase === "need" && mode === "must") continue;
    found.push({ mode, verb: (tokens[verb]?.text ?? "").slice(0, stemLength) });
  }
  return found;
});

/** The word that the clause of a token begins with, a joining word left out: "and nobody may". */
const subjectBefore = (tokens: readonly Token[], at: number, joins: ReadonlySet<string>): string | undefined => {
  let first: string | undefined;
  for (let position = at - 1; position >= 0; position -= 1) {
    const token = tokens[position];
    if (!token || /^[.,;:!?(]$/.test(token.text) || joins.has(token.text)) break;
    first = token.text;
  }
  return first;
};

/** Whether a text says no: by a negation, or by a word such as "refuses". The "no" of "no more than" is none. */
export const saysNo = (text: string, language: Language): "by negation" | "by a word" | undefined => {
  const { denies, refuses } = textLanguageOf(language).modality;
  const words = wordsBesideBounds(text, language);
  if (words.some((word) => denies.has(word))) return "by negation";
  return words.some((word) => refuses.test(word)) ? "by a word" : undefined;
};

/** A text and the language that it is written in. */
export type Sentence = { text: string; language: Language };

/**
 * Whether a text has lost the negation of another: it has none, and no word that says no ("refuses") but those that stand
 * beside the negation there, too. So "refuses a file" does not say "refuses no file". "Only" may say no in either.
 */
export const losesNegation = (denying: Sentence, other: Sentence): boolean => {
  if (saysNo(denying.text, denying.language) !== "by negation") return false;
  if (saysNo(other.text, other.language) === "by negation") return false;
  const there = wordsOfNo(denying);
  return wordsOfNo(other).every((word) => word.length === wordOfNoLength && there.includes(word));
};

/** Long enough for "refus" of both languages, too long for "only". */
const wordOfNoLength = 5;

const wordsOfNo = ({ text, language }: Sentence): string[] =>
  wordsBesideBounds(text, language)
    .filter((word) => textLanguageOf(language).modality.refuses.test(word))
    .map((word) => word.slice(0, wordOfNoLength));

const wordsBesideBounds = memoiseByText((text, language): readonly string[] => {
  const { bounds } = textLanguageOf(language);
  const words = read(text, language)
    .map(({ text: word }) => word)
    .join(" ");
  const phrases = [...bounds.least, ...bounds.most].sort((one, other) => other.length - one.length);
  const plain = phrases.reduce((left, phrase) => left.replaceAll(phrase, " "), words);
  return plain.split(/[^\p{L}']+/u);
});

/** The words that a text denies: the first that says something behind each negation. */
export const deniedIn = memoiseByText((text, language): readonly string[] => {
  const { modality, small, bounds } = textLanguageOf(language);
  const tokens = read(text, language);
  const phrases = [...bounds.least, ...bounds.most];
  return tokens.flatMap(({ text: word }, at) => {
    const isBound = phrases.some((phrase) => phraseAt(tokens, at, phrase) !== undefined);
    if (!modality.denies.has(word) || isBound) return [];
    const behind = tokens.slice(at + 1, at + 5);
    const stop = behind.findIndex(({ kind }) => kind === "sign");
    const words = stop < 0 ? behind : behind.slice(0, stop);
    const denied = words.find(
      (each) => each.kind === "word" && !small.has(each.text) && !modality.denies.has(each.text),
    );
    return denied ? [denied.text.slice(0, stemLength)] : [];
  });
});

/** Whether a text holds a word with that beginning: "renews" for "renew". */
export const saysWord = (text: string, stem: string, language: Language): boolean =>
  read(text, language).some(
    ({ kind, text: word }) => kind === "word" && (stem.length > 3 ? word.startsWith(stem) : word === stem),
  );

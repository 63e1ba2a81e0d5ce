import { comparableText } from "../article/changes/comparable-words";
import type { Claim } from "../fact/fact";
import { hashText } from "../hash-text";
import { type Language, originalLanguage } from "../language";
import { numbersIn } from "../text/numbers/numbers-in";
import { findWords, type PageText } from "./page-text";

/** A claim that rests on a page. `language`: of the page; the claim itself is in that of the originals. */
export type WatchedClaim = Pick<Claim, "id" | "claim" | "excerpt"> & { language: Language };

/** What a claim asks of its page: another hash, and it is looked for anew. */
export const hashWatchedClaim = ({ claim, excerpt }: WatchedClaim): string =>
  hashText(claim, excerpt ?? "").slice(0, 12);

/** What an excerpt has left out stands as an ellipsis in brackets. */
const leftOut = /\[(?:…|\.\.\.)\]/;

/** The sentences that have an excerpt word for word, in its order where the page has it too; null where a part of it is missing. */
const locateExcerpt = (page: PageText, excerpt: string): number[] | null => {
  const parts = excerpt.split(leftOut).map((part) => comparableText(part));
  const found = new Set<number>();
  let from = 0;
  for (const part of parts.filter((words) => words !== "")) {
    const range = findWords(page, part, from) ?? findWords(page, part);
    if (!range) return null;
    for (let index = range.first; index <= range.last; index += 1) found.add(index);
    // The space behind the last word belongs to the next one too.
    from = range.end;
  }
  return found.size === 0 ? null : [...found].sort((one, other) => one - other);
};

const shareOf = (sought: ReadonlySet<string>, words: ReadonlySet<string>): number => {
  const both = [...sought].filter((word) => words.has(word)).length;
  return both / (sought.size + words.size - both);
};

const wordSet = (words: string): Set<string> => new Set(words.split(" "));

/** Words that two sentences have in common, as a share of all of theirs, from which on one may be the other, rewritten. */
const leastShare = 0.4;

/** The sentence that shares most of its words with another one; null where none shares enough. `among`: the only ones that count. */
export const mostAlike = (
  { sentences }: PageText,
  words: string,
  among: (index: number) => boolean = () => true,
): number | null => {
  const sought = wordSet(words);
  let [nearest, most]: [number | null, number] = [null, leastShare];
  for (const [index, sentence] of sentences.entries()) {
    if (!among(index)) continue;
    const share = shareOf(sought, sentence.bag);
    if (share > most) [nearest, most] = [index, share];
  }
  return nearest;
};

/** The sentence that has most numbers of the claim and, of those, most of its words; null where none has all of them and two of its words. */
const locateNumbers = (page: PageText, { claim, language }: WatchedClaim): number[] | null => {
  const numbers = new Set(numbersIn(claim, originalLanguage).map(({ value }) => value));
  if (numbers.size === 0) return null;
  const sought = wordSet(comparableText(claim));
  let [best, most]: [number | null, number] = [null, 0];
  for (const [index, { text, bag }] of page.sentences.entries()) {
    const share = shareOf(sought, bag);
    const shared = [...bag].filter((word) => sought.has(word)).length;
    if (shared < 2 || share <= most) continue;
    const found = new Set(numbersIn(text, language).map(({ value }) => value));
    if ([...numbers].every((number) => found.has(number))) [best, most] = [index, share];
  }
  return best === null ? null : [best];
};

/**
 * The sentences of a page that say a claim, by their indices: those of its excerpt, or, where nobody has kept one, the one with
 * its numbers, or else the one that is most like it. Null where the page does not say it so.
 */
export const locateClaim = (page: PageText, claim: WatchedClaim): number[] | null => {
  if (claim.excerpt !== undefined) return locateExcerpt(page, claim.excerpt);
  const byNumbers = locateNumbers(page, claim);
  if (byNumbers) return byNumbers;
  const alike = mostAlike(page, comparableText(claim.claim));
  return alike === null ? null : [alike];
};

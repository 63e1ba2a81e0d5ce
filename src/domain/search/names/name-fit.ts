import { foldText } from "../../text/fold-text";
import { matchTerm, matchWording, positionsOf, textPositions, type WordPositions } from "../query/match-term";
import type { QueryTerm } from "../query/query-term";

/** What a guide or an outcome of the pathway is called. `tags`: what it is filed under, or for whom it is. */
export type Name = { id: string; title: string; tags: string };

/**
 * How far a query names something. `fit`: how much of it is in the name, of what tells names apart, 0 to 1. `own`: how much
 * of it is the thing's own name, 0 where none of it. `matches`: each term of it, in the name.
 */
export type NameFit = { fit: number; own: number; matches: number[] };

/** What a tag is worth beside a title. */
export const worthOfTag = 0.7;
/** What a tag alone is worth beside a name in the title. */
const worthOfTagAsName = 0.5;

/** `names`: words of the title that are a name by themselves. */
type Read = { id: string; title: WordPositions; tags: WordPositions; names: WordPositions };

/** How a query names each of these. A word in many names tells none of them apart: see `settled`. */
export const nameFits = (names: readonly Name[], terms: readonly QueryTerm[]): Map<string, NameFit> => {
  const all = Math.max(1, sum(terms.map(({ weight }) => weight)));
  const read = names.map(readName);
  const matches = read.map(({ title, tags }) =>
    terms.map((term) => Math.max(matchTerm(term, title), worthOfTag * matchTerm(term, tags))),
  );
  const owns = read.map((name) => ownNames(terms, name));
  const [settledBy, settledByOwn] = [settledByEach(matches), settledByEach(owns)];
  return new Map(
    read.map(({ id }, index) => {
      const [match, own] = [matches[index] ?? [], owns[index] ?? []];
      const fit = sum(terms.map(({ weight }, at) => weight * (match[at] ?? 0) * (settledBy[at] ?? 0))) / all;
      const weightAt = (at: number) => (terms[at >> 1]?.weight ?? 0) / all;
      const ownShare = sum(own.map((has, at) => has * weightAt(at) * (settledByOwn[at] ?? 0)));
      return [id, { fit, own: ownShare, matches: match }];
    }),
  );
};

const readName = ({ id, title, tags }: Name): Read => {
  const tagWords = textPositions(tags);
  const capitals = title.match(/\p{Lu}[\p{L}\p{M}]*|\p{L}+\p{Lu}\p{L}*/gu) ?? [];
  const isName = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) || tagWords.has(foldText(word));
  return { id, title: textPositions(title), tags: tagWords, names: textPositions(capitals.filter(isName).join(" ")) };
};

/** A word in one name settles which is meant; in all of them, nothing. */
const settled = (having: number, all: number): number =>
  all < 2 || having === 0 ? 1 : Math.log(all / having) / Math.log(all);

/** The same for each column of these rows, of which each name has one. */
const settledByEach = (rows: readonly (readonly (number | boolean)[])[]): number[] =>
  (rows[0] ?? []).map((_first, at) => settled(rows.filter((row) => Number(row[at] ?? 0) > 0).length, rows.length));

/**
 * How far terms are a name of its own, and no words that a title happens to have, each alone and with the next:
 * abbreviations in the title, capitalised words of it that are a tag too, words that stand together in the title or in a
 * tag; by half, a tag.
 */
const ownNames = (terms: readonly QueryTerm[], { title, tags, names }: Read): number[] =>
  terms.flatMap((term, at) => {
    const next = terms[at + 1];
    const isName = matchTerm(term, names) > 0 || [title, tags].some((words) => hasPhrase(term, words));
    const isWithNext = next !== undefined && [title, tags].some((words) => follows(term, next, words));
    return [isName ? 1 : matchTerm(term, tags) > 0 ? worthOfTagAsName : 0, Number(isWithNext)];
  });

const hasPhrase = ({ wordings }: QueryTerm, words: WordPositions): boolean =>
  wordings.some((wording) => wording.words.length > 1 && matchWording(wording, words) > 0.9 * wording.worth);

const follows = (term: QueryTerm, next: QueryTerm, words: WordPositions): boolean => {
  const ends = singleWords(term, words);
  return singleWords(next, words).some((position) => ends.includes(position - 1));
};

const singleWords = ({ wordings }: QueryTerm, text: WordPositions): number[] =>
  wordings.flatMap(({ words }) => (words.length === 1 ? positionsOf(words[0], text) : []));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

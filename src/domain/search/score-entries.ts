import { foldText } from "../text/fold-text";
import { textLanguageOf } from "../text/languages/text-languages";
import { splitSentences } from "../text/split-sentences";
import { indexWords } from "./entries/index-words";
import type { FoundEntry } from "./entries/search-entry";
import { headingMark } from "./entries/to-entries";
import { matchTerm, type WordPositions, wordPositions } from "./query/match-term";
import type { Meaning, QueryTerm } from "./query/query-term";
import { splitWords } from "./split-words";

/** An entry with how well it answers, and the sentence of it that does so best. */
export type ScoredEntry = { entry: FoundEntry; score: number; sentence: string };

/** What a find is worth by where it stands; one in the sentence that is shown is worth 1. */
const inHeading = 0.8;
const inContext = 0.6;
/** What a heading that fits is worth to what only stands under it. */
const underHeading = 0.3;

/** What else counts, beside the share of the query that is answered. */
const bonus = { phrase: 0.3, heading: 0.5, rank: 0.05 };
const ofKind = { article: 0.02, section: 0.03, fact: 0.04, term: 0.03, passage: 0 };

const read = (text: string): WordPositions => wordPositions(splitWords(indexWords(text)));

const share = (terms: readonly QueryTerm[], match: (term: QueryTerm) => number): number => {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : terms.reduce((sum, term) => sum + term.weight * match(term), 0) / all;
};

/** What a heading says to a query. `fit`: how far the lowest heading and the query are the same thing. */
type HeadingMatch = { positions: WordPositions; pairs: number; fit: number };

/** How well entries answer: how much of the query, as a phrase, in the heading; then what full text search thinks of it. */
export const scoreEntries = (entries: readonly FoundEntry[], meaning: Meaning): ScoredEntry[] => {
  // Many entries stand under one heading.
  const headings = new Map<string, HeadingMatch>();
  return entries.map((entry) => {
    const heading = headings.get(entry.heading) ?? readHeading(entry, meaning);
    headings.set(entry.heading, heading);
    return scoreEntry(entry, heading, meaning);
  });
};

const scoreEntry = (entry: FoundEntry, heading: HeadingMatch, { terms, pairs }: Meaning): ScoredEntry => {
  // A quote is read whole, as the fact that it is.
  const sentences = entry.kind === "fact" ? [entry.text] : entry.text.split("\n").flatMap(splitSentences);
  const heard = sentences.map((sentence) => ({ sentence, positions: read(sentence) }));
  const shares = heard.map(({ positions }) => share(terms, (term) => matchTerm(term, positions)));
  const best = heard[shares.indexOf(Math.max(...shares))] ?? { sentence: "", positions: new Map() };
  const context = wordPositions(splitWords(`${entry.quoteWords} ${entry.passageWords} ${entry.contextWords}`));
  const answered = share(terms, (term) =>
    Math.max(
      matchTerm(term, best.positions),
      (isPosition(entry) ? 1 : inHeading) * matchTerm(term, heading.positions),
      inContext * matchTerm(term, context),
    ),
  );
  const score =
    answered +
    bonus.phrase * Math.max(shareOfPairs(pairs, best.positions), heading.pairs) +
    bonus.heading * heading.fit * (isPosition(entry) ? 1 : underHeading) +
    bonus.rank * (entry.rank / (1 + entry.rank)) +
    ofKind[entry.kind];
  return { entry, score, sentence: best.sentence };
};

/** What a heading names, where the others only stand under it. */
const isPosition = ({ kind }: FoundEntry): boolean => kind === "section" || kind === "article" || kind === "term";

const shareOfPairs = (pairs: Meaning["pairs"], positions: WordPositions): number => {
  const together = pairs.filter(([first, second]) =>
    positions.get(first)?.some((position) => positions.get(second)?.includes(position + 1)),
  );
  return pairs.length === 0 ? 0 : together.length / pairs.length;
};

const readHeading = ({ heading, language }: FoundEntry, { terms, pairs }: Meaning): HeadingMatch => {
  const positions = read(heading);
  const lowest = splitWords(foldText(heading.split(headingMark).at(-1) ?? "")).filter(
    (word) => !textLanguageOf(language).stopWords.has(word),
  );
  const own = wordPositions(lowest);
  const matchedShare = share(terms, (term) => matchTerm(term, own));
  const matched = lowest.filter((word) => terms.some((term) => matchTerm(term, wordPositions([word])) > 0));
  return {
    positions,
    pairs: shareOfPairs(pairs, positions),
    fit: matchedShare * (0.5 + (0.5 * matched.length) / Math.max(1, lowest.length)),
  };
};

import { foldText } from "../text/fold-text";
import { textLanguageOf } from "../text/languages/text-languages";
import { splitSentences } from "../text/split-sentences";
import type { FoundEntry } from "./entries/search-entry";
import { headingMark } from "./entries/to-entries";
import type { NameFit } from "./names/name-fit";
import { matchTerm, textPositions, type WordPositions, wordPositions } from "./query/match-term";
import type { Meaning, QueryTerm } from "./query/query-term";
import { splitWords } from "./split-words";

/** An entry with how well it answers, and the sentence of it that does so best. `answered`: how much of the query it answers, 0 to 1. */
export type ScoredEntry = { entry: FoundEntry; score: number; answered: number; sentence: string };

/** What a find is worth by where it stands; one in the sentence that is shown is worth 1. */
const inHeading = 0.8;
const inContext = 0.6;
/** What a heading that fits is worth to what only stands under it. */
const underHeading = 0.3;
/** Where a guide is named, whatever it says is about that. */
const inNamedArticle = 0.9;

/** What else counts, beside the share of the query that is answered. */
const bonus = { phrase: 0.3, heading: 0.5, guide: 0.6, own: 0.4, rank: 0.05 };
/** What a sentence loses that tells an earlier rule, and a summary of what the steps say in full. */
const loss = { superseded: 0.25, summary: 0.1 };
const ofKind = { article: 0.02, section: 0.03, fact: 0.04, term: 0.03, passage: 0 };

/** How much of a query is matched, rare terms before others, 0 to 1. */
export const share = (terms: readonly QueryTerm[], match: (term: QueryTerm, index: number) => number): number => {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : terms.reduce((sum, term, index) => sum + term.weight * match(term, index), 0) / all;
};

/** What a heading says to a query. `fit`: how far the lowest heading and the query are the same thing. */
type HeadingMatch = { positions: WordPositions; pairs: number; fit: number };

/**
 * How well entries answer: how much of the query, in the guide that it names, as a phrase, in the heading; then what full
 * text search thinks of it. `articles`: how far the query names each guide.
 */
export const scoreEntries = (
  entries: readonly FoundEntry[],
  meaning: Meaning,
  articles: ReadonlyMap<string, NameFit>,
): ScoredEntry[] => {
  // Many entries stand under one heading.
  const headings = new Map<string, HeadingMatch>();
  return entries.map((entry) => {
    const heading = headings.get(entry.heading) ?? readHeading(entry, meaning);
    headings.set(entry.heading, heading);
    return scoreEntry(entry, heading, meaning, articles.get(entry.article));
  });
};

const scoreEntry = (
  entry: FoundEntry,
  heading: HeadingMatch,
  { terms, pairs }: Meaning,
  guide: NameFit | undefined,
): ScoredEntry => {
  const best = bestSentence(entry, terms);
  const context = wordPositions(splitWords(`${entry.quoteWords} ${entry.passageWords} ${entry.contextWords}`));
  const answered = share(terms, (term, index) =>
    Math.max(
      matchTerm(term, best.positions),
      (isPart(entry) ? 1 : inHeading) * matchTerm(term, heading.positions),
      inContext * matchTerm(term, context),
      inNamedArticle * (guide?.matches[index] ?? 0),
    ),
  );
  const score =
    answered +
    bonus.phrase * Math.max(shareOfPairs(pairs, best.positions), heading.pairs) +
    bonus.heading * heading.fit * (isPart(entry) ? 1 : underHeading) +
    bonus.guide * (guide?.fit ?? 0) +
    bonus.own * (guide?.own ?? 0) +
    bonus.rank * (entry.rank / (1 + entry.rank)) +
    ofKind[entry.kind] -
    (best.superseded ? loss.superseded : 0) -
    (isSummary(entry) ? loss.summary : 0);
  return { entry, score, answered, sentence: best.sentence };
};

/** The sentence that answers most. `superseded`: it tells an earlier rule, and the query asks for none. */
const bestSentence = (entry: FoundEntry, terms: readonly QueryTerm[]) => {
  // A quote is read whole, as the fact that it is.
  const sentences = entry.kind === "fact" ? [entry.text] : entry.text.split("\n").flatMap(splitSentences);
  const { supersededWords } = textLanguageOf(entry.language);
  const read = sentences.map((sentence) => {
    const positions = textPositions(sentence);
    const superseded = entry.superseded || [...supersededWords].some((word) => positions.has(word));
    const answered = share(terms, (term) => matchTerm(term, positions));
    return { sentence, positions, superseded, worth: answered - (superseded ? loss.superseded : 0) };
  });
  const most = Math.max(...read.map(({ worth }) => worth));
  return read.find(({ worth }) => worth === most) ?? { sentence: "", positions: new Map(), superseded: false };
};

/** A part of a guide, which its heading names, where other entries only stand under it. */
const isPart = ({ kind }: FoundEntry): boolean => kind === "section";

/** Parts that repeat what the steps say, or only list. */
const summaries = new Set(["bottom-line", "introduction", "sources", "practice"]);
const isSummary = ({ section }: FoundEntry): boolean => summaries.has(section);

const shareOfPairs = (pairs: Meaning["pairs"], positions: WordPositions): number => {
  const together = pairs.filter(([first, second]) =>
    positions.get(first)?.some((position) => positions.get(second)?.includes(position + 1)),
  );
  return pairs.length === 0 ? 0 : together.length / pairs.length;
};

const readHeading = ({ heading, language }: FoundEntry, { terms, pairs }: Meaning): HeadingMatch => {
  const positions = textPositions(heading);
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

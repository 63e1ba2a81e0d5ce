import { foldText } from "../text/fold-text";
import { textLanguageOf } from "../text/languages/text-languages";
import { splitSentences } from "../text/split-sentences";
import { cellMark } from "./entries/row-lines";
import type { FoundEntry } from "./entries/search-entry";
import { headingMark } from "./entries/to-entries";
import type { NameFit } from "./names/name-fit";
import { matchTerm, textPositions, type WordPositions, wordPositions } from "./query/match-term";
import type { Meaning, QueryTerm } from "./query/query-term";
import { splitWords } from "./split-words";

/** An entry with how well it answers, and the sentence of it that does so best. `answered`: how much of the query it answers, 0 to 1. */
export type ScoredEntry = { entry: FoundEntry; score: number; answered: number; sentence: string };

/** What a find is worth by where it stands; one in the sentence that is shown is worth 1. `named`: said of a guide that is named. */
const worth = { heading: 0.8, block: 0.6, section: 0.4, article: 0.1, named: 0.9 };
/** What a heading that fits is worth to what only stands under it. */
const underHeading = 0.15;

/** What else counts, beside the share of the query that is answered. */
const bonus = { phrase: 0.2, heading: 0.5, name: 0.6, own: 0.8, rank: 0.05 };
/** What is lost by a sentence that tells an earlier rule, by a summary of what the steps say in full, and by a route, which says less than a guide. */
const loss = { superseded: 0.25, summary: 0.1, pathway: 0.1 };
const ofKind = { article: 0.02, section: 0.03, fact: 0.04, term: 0.03, passage: 0, pathway: -loss.pathway };

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
  const read = entries.map((entry) => {
    const heading = headings.get(entry.heading) ?? readHeading(entry, meaning);
    headings.set(entry.heading, heading);
    return readEntry(entry, heading, meaning.terms);
  });
  const sections = mostByEach(read, ({ entry }) => `${entry.article} ${entry.section}`);
  const inArticles = mostByEach(read, ({ entry }) => nameOf(entry));
  return read.map((one) => {
    const { article, section } = one.entry;
    const guide = articles.get(nameOf(one.entry));
    const answered = share(meaning.terms, (_term, index) =>
      Math.max(
        one.own[index] ?? 0,
        worth.block * (one.context[index] ?? 0),
        worth.section * (sections.get(`${article} ${section}`)?.[index] ?? 0),
        worth.article * (inArticles.get(nameOf(one.entry))?.[index] ?? 0),
        worth.named * (guide?.matches[index] ?? 0),
      ),
    );
    return scoreEntry(one, answered, meaning, guide);
  });
};

/** What names an entry: its guide, and an outcome itself. */
const nameOf = ({ kind, article, section }: FoundEntry): string => (kind === "pathway" ? section : article);

/** What an entry has of each term: in its best sentence or its heading, and anywhere in it and above it. */
type ReadEntry = {
  entry: FoundEntry;
  heading: HeadingMatch;
  best: ReturnType<typeof bestSentence>;
  own: number[];
  context: number[];
};

const readEntry = (entry: FoundEntry, heading: HeadingMatch, terms: readonly QueryTerm[]): ReadEntry => {
  const best = bestSentence(entry, terms);
  const context = wordPositions(splitWords(`${entry.quoteWords} ${entry.passageWords} ${entry.contextWords}`));
  return {
    entry,
    heading,
    best,
    own: terms.map((term) =>
      Math.max(
        matchTerm(term, best.positions),
        (isPart(entry) ? 1 : worth.heading) * matchTerm(term, heading.positions),
      ),
    ),
    context: terms.map((term) => matchTerm(term, context)),
  };
};

/** For each group, how well each term is matched by whatever of it matches it best. */
const mostByEach = (read: readonly ReadEntry[], groupOf: (one: ReadEntry) => string): Map<string, number[]> => {
  const most = new Map<string, number[]>();
  for (const one of read) {
    const before = most.get(groupOf(one));
    most.set(
      groupOf(one),
      one.own.map((own, index) => Math.max(own, one.context[index] ?? 0, before?.[index] ?? 0)),
    );
  }
  return most;
};

const scoreEntry = (
  { entry, best, heading }: ReadEntry,
  answered: number,
  { pairs }: Meaning,
  guide: NameFit | undefined,
): ScoredEntry => {
  const score =
    answered +
    bonus.phrase * Math.max(shareOfPairs(pairs, best.positions), heading.pairs) +
    bonus.heading * heading.fit * (isPart(entry) ? 1 : underHeading) +
    bonus.name * (guide?.fit ?? 0) +
    bonus.own * (guide?.own ?? 0) +
    bonus.rank * (entry.rank / (1 + entry.rank)) +
    ofKind[entry.kind] -
    (best.superseded ? loss.superseded : 0) -
    (isSummary(entry) ? loss.summary : 0);
  return { entry, score, answered, sentence: best.sentence };
};

/** The sentence that answers most. `superseded`: it tells an earlier rule, and the query asks for none. */
const bestSentence = (entry: FoundEntry, terms: readonly QueryTerm[]) => {
  const { supersededWords } = textLanguageOf(entry.language);
  const read = sentencesOf(entry).map(({ sentence, read }) => {
    const positions = textPositions(read);
    const superseded = entry.superseded || [...supersededWords].some((word) => positions.has(word));
    const answered = share(terms, (term) => matchTerm(term, positions));
    return { sentence, positions, superseded, worth: answered - (superseded ? loss.superseded : 0) };
  });
  const most = Math.max(...read.map(({ worth }) => worth));
  return read.find(({ worth }) => worth === most) ?? { sentence: "", positions: new Map(), superseded: false };
};

/**
 * What an entry says, sentence by sentence. A quote is read whole, as the fact that it is; of a row of a table each cell is
 * read by itself, for a long row is no better an answer than a short one, and the row is shown.
 */
const sentencesOf = ({ kind, text }: FoundEntry): { sentence: string; read: string }[] =>
  text.split("\n").flatMap((line) => {
    const cells = line.split(cellMark);
    if (cells.length > 1) return cells.map((cell) => ({ sentence: line, read: cell }));
    return (kind === "fact" ? [line] : splitSentences(line)).map((sentence) => ({ sentence, read: sentence }));
  });

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

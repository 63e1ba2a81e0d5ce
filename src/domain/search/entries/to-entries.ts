import type { Article } from "../../article/article";
import type { Term } from "../../article/term";
import type { Fact } from "../../fact/fact";
import { locateQuote } from "../../fact/locate-quote";
import type { Source } from "../../fact/source";
import { foldText } from "../../text/fold-text";
import { textLanguageOf } from "../../text/languages/text-languages";
import { foldSpace } from "../../text/words/fold-words";
import { indexWords } from "./index-words";
import { type BodyTable, type Line, rowLines, tablesIn } from "./row-lines";
import type { SearchEntry } from "./search-entry";
import { type TextBlock, textBlocks } from "./text-blocks";

type Indexed = Pick<
  Article,
  "language" | "title" | "summary" | "tags" | "body" | "sections" | "facts" | "sources" | "terms"
>;

/** Parts the headings above an entry, where they are shown. */
export const headingMark = " › ";

/** All that search can find in an article, in reading order. */
export const toEntries = (article: Indexed): SearchEntry[] => {
  const tables = tablesIn(article.body);
  return [
    articleEntry(article),
    ...textBlocks(article.sections, article.body).flatMap((block) => blockEntries(article, block, tables)),
    ...(article.terms ?? []).map((term) => termEntry(article, term)),
  ];
};

const articleEntry = ({ title, summary, tags }: Indexed): SearchEntry => ({
  kind: "article",
  section: "",
  fact: null,
  title,
  heading: title,
  text: summary,
  superseded: false,
  titleWords: indexWords(title),
  headingWords: "",
  quoteWords: indexWords(summary),
  passageWords: indexWords(tags.join(" ")),
  contextWords: "",
});

const blockEntries = (article: Indexed, block: TextBlock, tables: readonly BodyTable[]): SearchEntry[] => {
  const { section, heading, passages } = block;
  const lines = rowLines(passages, tables, textLanguageOf(article.language).colon);
  // A section that begins with a heading is shown by its first sentence.
  const lead =
    lines.length > 0
      ? lines.map(({ text }) => text)
      : section.passages.filter((text) => text !== foldSpace(section.heading)).slice(1, 2);
  const whole = lead.join("\n");
  const shared = {
    section: section.anchor,
    title: article.title,
    heading: heading === "" ? section.heading : section.heading + headingMark + heading,
    titleWords: "",
    headingWords: "",
    quoteWords: "",
    superseded: false,
    fact: null,
    contextWords: indexWords(`${section.heading} ${heading} ${article.title} ${article.tags.join(" ")}`),
  };
  const facts = article.facts.filter(
    (fact) => fact.section === section.anchor && locateQuote([{ ...section, passages }], fact.quote, section.anchor),
  );
  const headingWords = indexWords(heading === "" ? section.heading : heading);
  return [
    { ...shared, kind: "section", text: whole, headingWords, passageWords: indexWords(whole) },
    ...facts.map((fact) => ({
      ...factEntry(
        shared,
        fact,
        lines.find((line) => isRow(line) && states(line, fact)),
      ),
      superseded: isSuperseded(fact, article.sources),
    })),
    ...lines
      .filter((line) => (isRow(line) ? !facts.some((fact) => states(line, fact)) : !isQuoted(line.text, facts)))
      .map(({ text }) => ({ ...shared, kind: "passage" as const, text, passageWords: indexWords(text) })),
  ];
};

/** `row`: of a table, where the fact stands in a cell, which says little without the others. */
const factEntry = (
  shared: Omit<SearchEntry, "kind" | "text" | "passageWords">,
  { id, quote, claim }: Fact,
  row: Line | undefined,
): SearchEntry => ({
  ...shared,
  kind: "fact",
  fact: id,
  text: row?.text ?? quote,
  quoteWords: indexWords(quote),
  passageWords: indexWords(row ? `${claim} ${row.text}` : claim),
});

const isRow = ({ passages }: Line): boolean => passages.length > 1;

/** Whether a fact is stated in a cell of a row. */
const states = ({ passages }: Line, { quote }: Fact): boolean =>
  passages.some((passage) => foldSpace(passage).includes(foldSpace(quote)));

/** A word of the glossary stands where the guide uses it first. */
const termEntry = ({ title, sections }: Indexed, { term, meaning }: Term): SearchEntry => {
  const uses = (text: string) => ` ${foldText(text)}`.includes(` ${foldText(term)}`);
  return {
    kind: "term",
    section: sections.find(({ passages }) => passages.some(uses))?.anchor ?? "",
    fact: null,
    title,
    heading: term,
    text: meaning,
    superseded: false,
    titleWords: "",
    headingWords: indexWords(term),
    quoteWords: "",
    passageWords: indexWords(meaning),
    contextWords: indexWords(title),
  };
};

/** Whether a fact rests on a page of which another source is a later state: the same address, and a later date on the page. */
const isSuperseded = ({ source }: Fact, sources: readonly Source[]): boolean => {
  const own = sources.find(({ id }) => id === source);
  return (
    own?.stated != null &&
    sources.some(({ url, stated }) => samePage(url, own.url) && stated !== null && stated > (own.stated ?? ""))
  );
};

const samePage = (one: string, other: string): boolean => pageOf(one) === pageOf(other);

const pageOf = (url: string): string => url.toLowerCase().replace(/[/#]+$/, "");

/** Whether quotes say all that a passage says. */
const isQuoted = (passage: string, facts: readonly Fact[]): boolean =>
  facts.reduce((rest, { quote }) => rest.replace(quote, ""), passage).trim() === "";

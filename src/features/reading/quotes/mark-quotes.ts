import type { Fact } from "../../../domain/article/fact";
import type { Passage } from "../sections/passages-of";
import { arrangePassage } from "./arrange-passage";
import { findQuote } from "./find-quote";
import { nestQuotes } from "./nest-quotes";
import { phrasingText } from "./phrasing-text";
import { type Mark, placeMarks } from "./place-marks";

/**
 * Wraps each fact's quote, where it first stands in its section, in a `Quote` element and puts a `SourceMark` after the
 * sentence that it ends in. Changes the passages in place; their text stays. Returns the marks it put in.
 */
export const markQuotes = (passages: Passage[], facts: Pick<Fact, "id" | "quote" | "section">[]): Mark[] => {
  const texts = passages.map(({ node }) => node.children.map(phrasingText).join(""));
  const found = facts.flatMap(({ id, quote, section }) => {
    const ranges = passages.map((passage, at) =>
      passage.section === section ? findQuote(texts[at] ?? "", quote) : undefined,
    );
    const passage = ranges.findIndex((range) => range !== undefined);
    const range = ranges[passage];
    return range ? [{ fact: id, passage, ...range }] : [];
  });
  return passages.flatMap(({ node }, at) => {
    const quotes = nestQuotes(found.filter((quote) => quote.passage === at));
    if (quotes.length === 0) return [];
    const marks = placeMarks(texts[at] ?? "", quotes);
    node.children = arrangePassage(node.children, quotes, marks);
    return marks;
  });
};

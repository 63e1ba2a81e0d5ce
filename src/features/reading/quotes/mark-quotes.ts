import type { Fact } from "../../../domain/fact/fact";
import type { MarkdownPassage } from "../sections/passages-of";
import { arrangePassage } from "./arrange-passage";
import { findQuote } from "./find-quote";
import { insertMarks } from "./insert-marks";
import { nestQuotes } from "./nest-quotes";
import { phrasingText } from "./phrasing-text";

/**
 * Wraps each fact's quote, where it first stands in its section, in a `Quote` element and puts a `SourceMark` after the
 * sentence that it ends in. Words that are no running text (a title, a code block) are marked where their section starts.
 * Changes the passages in place; their text stays.
 */
export const markQuotes = (passages: MarkdownPassage[], facts: Pick<Fact, "id" | "quote" | "section">[]): void => {
  const texts = passages.map(({ node }) => node.children.map(phrasingText).join(""));
  const positioned = facts.flatMap(({ id, quote, section }) => {
    const own = passages
      .map((passage, at) => ({ at, section: passage.section }))
      .filter((each) => each.section === section);
    for (const { at } of own) {
      const range = findQuote(texts[at] ?? "", quote);
      if (range) return [{ fact: id, passage: at, ...range }];
    }
    return own.slice(0, 1).map(({ at }) => ({ fact: id, passage: at, start: 0, end: 0 }));
  });
  for (const [at, { node }] of passages.entries()) {
    const quotes = nestQuotes(positioned.filter((quote) => quote.passage === at));
    if (quotes.length > 0) node.children = arrangePassage(node.children, quotes, insertMarks(texts[at] ?? "", quotes));
  }
};

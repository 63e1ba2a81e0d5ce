import type { MarkdownPassage } from "../sections/passages-of";
import { findQuote } from "./find-quote";
import { phrasingText } from "./phrasing-text";
import { slicePhrasing } from "./slice-phrasing";

/** Highlights each sentence wherever it stands in the passages, which are changed in place. */
export const markSentences = (passages: readonly MarkdownPassage[], sentences: ReadonlySet<string>): void => {
  for (const { node } of passages) {
    for (const sentence of sentences) {
      const range = findQuote(node.children.map(phrasingText).join(""), sentence);
      if (!range) continue;
      const part = (from: number, to: number) => slicePhrasing(node.children, from, to);
      node.children = [
        ...part(0, range.start),
        { type: "mdxJsxTextElement", name: "mark", attributes: [], children: part(range.start, range.end) },
        ...part(range.end, Number.POSITIVE_INFINITY),
      ];
    }
  }
};

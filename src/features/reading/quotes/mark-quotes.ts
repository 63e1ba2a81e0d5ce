import type { Nodes, PhrasingContent, Root } from "mdast";
import { arrangePassage } from "./arrange-passage";
import { findQuote } from "./find-quote";
import { nestQuotes } from "./nest-quotes";
import { phrasingText } from "./phrasing-text";
import { placeMarks } from "./place-marks";

type Quoted = { id: string; quote: string; section: string };
type Passage = { children: PhrasingContent[] };

const phrasing = new Set(["text", "emphasis", "strong", "delete", "link", "inlineCode", "mdxJsxTextElement"]);

/** Every node below `node` that holds text directly: paragraphs, headings, cells, list items. */
const passagesIn = (node: Nodes): Passage[] => {
  if (!("children" in node)) return [];
  if (node.children.some((child) => phrasing.has(child.type))) return [node as Passage];
  return node.children.flatMap(passagesIn);
};

const markSection = (passages: Passage[], facts: Quoted[]) => {
  const texts = passages.map((passage) => passage.children.map(phrasingText).join(""));
  const found = facts.flatMap(({ id, quote }) => {
    const ranges = texts.map((text) => findQuote(text, quote));
    const passage = ranges.findIndex((range) => range !== undefined);
    const range = ranges[passage];
    return range ? [{ fact: id, passage, ...range }] : [];
  });
  for (const [index, passage] of passages.entries()) {
    const quotes = nestQuotes(found.filter((quote) => quote.passage === index));
    if (quotes.length === 0) continue;
    passage.children = arrangePassage(passage.children, quotes, placeMarks(texts[index] ?? "", quotes));
  }
};

/**
 * A remark plugin: wraps each fact's quote, where it first stands in its section, in a `Quote` element and puts a
 * `SourceMark` after the sentence that it ends in. `sectionsOf`: the nodes of each section, in the article's order.
 */
export const markQuotes =
  (facts: Quoted[], sectionsOf: (tree: Root) => { anchor: string; nodes: Nodes[] }[]) => () => (tree: Root) => {
    for (const { anchor, nodes } of sectionsOf(tree)) {
      markSection(
        nodes.flatMap(passagesIn),
        facts.filter((fact) => fact.section === anchor),
      );
    }
  };

import type { PhrasingContent } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { SourceMark } from "./insert-marks";
import type { PositionedQuote } from "./nest-quotes";
import { phrasingText } from "./phrasing-text";
import { slicePhrasing } from "./slice-phrasing";

type Attributes = Record<string, string>;
const element = (name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement => ({
  type: "mdxJsxTextElement",
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: "mdxJsxAttribute", name: key, value })),
  children,
});

/** The mark that shows the sources of these facts. */
export const markElement = (facts: string[]): MdxJsxTextElement =>
  element("SourceMark", { facts: facts.join(" ") }, []);

const moved = (quote: PositionedQuote, by: number): PositionedQuote => ({
  ...quote,
  start: quote.start - by,
  end: quote.end - by,
  inner: quote.inner.map((inner) => moved(inner, by)),
});

/** Quotes inside one link are wrapped there, so that the link stays one link. */
const wrapInLinks = (nodes: PhrasingContent[], quotes: PositionedQuote[]) => {
  let start = 0;
  const done = new Set<PositionedQuote>();
  const wrapped = nodes.map((node) => {
    const [begin, end] = [start, start + phrasingText(node).length];
    start = end;
    if (node.type !== "link") return node;
    const within = quotes.filter((quote) => quote.start >= begin && quote.end <= end);
    for (const quote of within) done.add(quote);
    const children = arrangePassage(
      node.children,
      within.map((quote) => moved(quote, begin)),
      [],
    );
    return within.length > 0 ? { ...node, children } : node;
  });
  return { nodes: wrapped as PhrasingContent[], left: quotes.filter((quote) => !done.has(quote)) };
};

/** A link holds no button: a mark within one moves to its end. */
const outOfLinks = (nodes: PhrasingContent[], marks: SourceMark[]): SourceMark[] => {
  let start = 0;
  const links = nodes.flatMap((node) => {
    const [begin, end] = [start, start + phrasingText(node).length];
    start = end;
    return node.type === "link" ? [{ begin, end }] : [];
  });
  return marks.map((mark) => ({
    ...mark,
    at: links.find((link) => mark.at > link.begin && mark.at < link.end)?.end ?? mark.at,
  }));
};

const positionOf = (position: SourceMark | PositionedQuote) => ("at" in position ? position.at : position.start);
const byPosition = (a: SourceMark | PositionedQuote, b: SourceMark | PositionedQuote) =>
  positionOf(a) - positionOf(b) || Number("fact" in a) - Number("fact" in b);

/** The passage with each quote in a `Quote` element and a `SourceMark` at each mark; its text is unchanged. */
export const arrangePassage = (
  passage: PhrasingContent[],
  quotes: PositionedQuote[],
  marks: SourceMark[],
): PhrasingContent[] => {
  const { nodes, left } = wrapInLinks(passage, quotes);
  const arranged: PhrasingContent[] = [];
  let cursor = 0;
  const copyUpTo = (end: number) => {
    arranged.push(...slicePhrasing(nodes, cursor, end));
    cursor = Math.max(cursor, end);
  };
  const positions = [...outOfLinks(nodes, marks), ...left].sort(byPosition);
  for (const position of positions) {
    copyUpTo(positionOf(position));
    if ("at" in position) {
      arranged.push(markElement(position.facts));
      continue;
    }
    const inner = position.inner.map((quote) => moved(quote, position.start));
    const content = slicePhrasing(nodes, position.start, position.end);
    arranged.push(element("Quote", { fact: position.fact }, arrangePassage(content, inner, [])));
    cursor = position.end;
  }
  copyUpTo(Number.POSITIVE_INFINITY);
  return arranged;
};

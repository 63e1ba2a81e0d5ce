import type { PhrasingContent, Text } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { wordPattern } from "../../../domain/text/words/word-pattern";
import type { MarkdownPassage } from "../sections/passages-of";
import type { ExplainedWord } from "./explained-word";

type TermPattern = { word: ExplainedWord; pattern: RegExp };
type Hit = { wanted: TermPattern; start: number; end: number };

/** The earliest of the words in a text; of two that begin in one place the one that stands first in the list. */
const firstHit = (text: string, wanted: readonly TermPattern[]): Hit | undefined => {
  let first: Hit | undefined;
  for (const one of wanted) {
    const found = one.pattern.exec(text);
    if (found && (!first || found.index < first.start))
      first = { wanted: one, start: found.index, end: found.index + found[0].length };
  }
  return first;
};

/** A text before and from where a pattern first fits. The pattern fits somewhere in every text. */
const cutAt = (text: string, pattern: RegExp): [string, string] => {
  const position = text.search(pattern);
  return [text.slice(0, position), text.slice(position)];
};

/** Where the text spells the word out beside it, there is nothing left to explain. */
const isSpeltOut = (text: string, { start, end, wanted }: Hit): boolean => {
  const { expansion } = wanted.word;
  return (
    expansion !== undefined &&
    (text.startsWith(` (${expansion}`, end) || text.slice(0, start).endsWith(`${expansion} (`))
  );
};

const termNode = (id: string, value: string): MdxJsxTextElement => ({
  type: "mdxJsxTextElement",
  name: "Term",
  attributes: [{ type: "mdxJsxAttribute", name: "id", value: id }],
  children: [{ type: "text", value }],
});

const joinedNode = (children: PhrasingContent[]): MdxJsxTextElement => ({
  type: "mdxJsxTextElement",
  name: "Joined",
  attributes: [],
  children,
});

const texts = (value: string | undefined): Text[] => (value ? [{ type: "text", value }] : []);

/**
 * Wraps the first use of each word in each section in a `Term` element, outside headings and links; the words of the
 * passages stay, and what stands against a word without a space stays on its line. `id`s are places in the list that is
 * returned: the words that were found.
 */
export const markTerms = (passages: readonly MarkdownPassage[], terms: readonly ExplainedWord[]): ExplainedWord[] => {
  const all = terms.map((word) => ({ word, pattern: wordPattern(word.word) }));
  const used: ExplainedWord[] = [];
  const left = new Map<string, Set<TermPattern>>();

  const idOf = (word: ExplainedWord) => {
    if (!used.includes(word)) used.push(word);
    return String(used.indexOf(word) + 1);
  };
  const split = (node: Text, wanted: Set<TermPattern>): PhrasingContent[] => {
    const hit = firstHit(node.value, [...wanted]);
    if (!hit) return [node];
    wanted.delete(hit.wanted);
    const spelling = node.value.slice(hit.start, hit.end);
    const [before, lead] = cutAt(node.value.slice(0, hit.start), /\S*$/);
    const [trail, after] = cutAt(node.value.slice(hit.end), /(?!\p{P})/u);
    if (isSpeltOut(node.value, hit))
      return [...texts(before + lead + spelling), ...split({ type: "text", value: trail + after }, wanted)];
    const term = termNode(idOf(hit.wanted.word), spelling);
    const marked = lead || trail ? joinedNode([...texts(lead), term, ...texts(trail)]) : term;
    return [...texts(before), marked, ...split({ type: "text", value: after }, wanted)];
  };
  const mark = (nodes: PhrasingContent[], wanted: Set<TermPattern>): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === "text") return split(node, wanted);
      if (node.type === "link" || !("children" in node)) return [node];
      return [{ ...node, children: mark(node.children, wanted) } as PhrasingContent];
    });

  for (const { section, node } of passages) {
    if (node.type === "heading") continue;
    const wanted = left.get(section) ?? new Set(all);
    left.set(section, wanted);
    node.children = mark(node.children, wanted);
  }
  return used;
};

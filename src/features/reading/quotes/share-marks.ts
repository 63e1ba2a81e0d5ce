import type { List, Nodes, Paragraph, PhrasingContent, Root } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Fact } from "../../../domain/fact/fact";
import { markElement } from "./arrange-passage";

type Mark = MdxJsxTextElement;

const isMark = (node: Nodes): node is Mark => node.type === "mdxJsxTextElement" && node.name === "SourceMark";

const marksIn = (node: Nodes): Mark[] => {
  const marks: Mark[] = [];
  visit(node, "mdxJsxTextElement", (child: Mark) => {
    if (isMark(child)) marks.push(child);
  });
  return marks;
};

const factsOf = (mark: Mark): string[] =>
  mark.attributes.flatMap(({ value }) => (typeof value === "string" ? value.split(" ") : []));

const withoutMarks = (node: Nodes): void => {
  if (!("children" in node)) return;
  node.children = node.children.filter((child) => !isMark(child)) as typeof node.children;
  for (const child of node.children) withoutMarks(child);
};

/**
 * Where all items of a list rest on one and the same page, the line that leads into the list carries its mark, once, and
 * the items carry none. `facts`: to know the page of each.
 */
export const shareMarks = (tree: Root, facts: readonly Pick<Fact, "id" | "source">[]): void => {
  const sources = new Map(facts.map(({ id, source }) => [id, source]));
  const pagesOf = (marks: Mark[]) => new Set(marks.flatMap(factsOf).map((id) => sources.get(id)));
  visit(tree, "list", (list: List, index, parent) => {
    const lead = parent?.children[(index ?? 0) - 1];
    const marks = marksIn(list);
    const cited = list.children.every((item) => marksIn(item).length > 0);
    const leads = lead?.type === "paragraph" && plainText(lead).trimEnd().endsWith(":");
    if (!leads || !cited || list.children.length < 2 || pagesOf(marks).size !== 1) return;
    addMark(lead, marks.flatMap(factsOf), sources);
    withoutMarks(list);
  });
};

/** A line that ends in a mark of the same page keeps that one. */
const addMark = (lead: Paragraph, facts: string[], sources: ReadonlyMap<string, string>): void => {
  const last = lead.children.at(-1);
  const own = last && isMark(last) ? factsOf(last) : [];
  const same = new Set([...own, ...facts].map((id) => sources.get(id))).size === 1;
  const others: PhrasingContent[] = own.length > 0 && same ? lead.children.slice(0, -1) : lead.children;
  lead.children = [...others, markElement(same ? [...own, ...facts] : facts)];
};

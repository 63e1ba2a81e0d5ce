import type { Root } from "mdast";
import { anchorsOf } from "../../content/gate/anchors-of";
import { tidyTree } from "../../content/gate/tidy-tree";
import type { Article } from "../../domain/article/article";
import { itemiseChecklists } from "./guide/itemise-checklists";
import { markQuotes } from "./quotes/mark-quotes";
import { addClosing } from "./sections/add-closing";
import { passagesOf } from "./sections/passages-of";
import { placeSections } from "./sections/place-sections";

/** Puts every quote, source mark and section of an article in its place in the tree of its body. Returns the marks' facts. */
export const shapeGuide = (tree: Root, { facts, sections }: Pick<Article, "facts" | "sections">): string[][] => {
  tidyTree(tree);
  addClosing(tree, sections);
  const starts = new Map(anchorsOf(tree).map(({ node, anchor }) => [node, anchor]));
  const marks = markQuotes(passagesOf(tree, starts), facts);
  itemiseChecklists(tree);
  placeSections(tree, starts);
  return marks.map((mark) => mark.facts);
};

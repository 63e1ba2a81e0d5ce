import type { Root } from "mdast";
import { tidyTree } from "../../content/gate/canonical/tidy-tree";
import { anchorsOf } from "../../content/gate/tree/anchors-of";
import type { Article } from "../../domain/article/article";
import { itemiseChecklists } from "./components/itemise-checklists";
import { labelCells } from "./components/label-cells";
import { markQuotes } from "./quotes/mark-quotes";
import { markSentences } from "./quotes/mark-sentences";
import { shareMarks } from "./quotes/share-marks";
import { addClosing } from "./sections/add-closing";
import { foldParts } from "./sections/fold-parts";
import { insertSections } from "./sections/insert-sections";
import { passagesOf } from "./sections/passages-of";
import { type ExplainedWord, explainedWords } from "./terms/explained-word";
import { linkContacts } from "./terms/link-contacts";
import { markTerms } from "./terms/mark-terms";

/**
 * Puts every quote, source mark, explained word and section of an article in its place in the tree of its body. Returns the
 * words that it explains. `marked`: sentences to highlight.
 */
export const arrangeArticle = (
  tree: Root,
  article: Pick<Article, "facts" | "sections" | "terms">,
  marked: ReadonlySet<string> = new Set(),
): ExplainedWord[] => {
  tidyTree(tree);
  addClosing(tree, article.sections);
  const starts = new Map(anchorsOf(tree).map(({ node, anchor }) => [node, anchor]));
  const passages = passagesOf(tree, starts);
  markSentences(passages, marked);
  markQuotes(passages, article.facts);
  shareMarks(tree, article.facts);
  const explained = markTerms(passages, explainedWords(article));
  labelCells(tree);
  foldParts(tree);
  itemiseChecklists(tree);
  insertSections(tree, starts);
  linkContacts(tree);
  return explained;
};

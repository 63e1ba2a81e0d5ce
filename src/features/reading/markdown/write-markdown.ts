import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import { parseCanonical } from "../../../content/gate/canonical/parse-canonical";
import { articleAddress } from "../../../domain/article/article-slug";
import { messagesIn } from "../../../messages/messages";
import { arrangeArticle } from "../arrange-article";
import type { ArticleFields } from "../article/article-fields";
import { type ArticleView, type Illustrations, toArticleView } from "../article/article-view";
import { heading, paragraph, text } from "./plain-nodes";
import { plainTree } from "./plain-tree";

const behindNote = ({ behind, language }: ArticleView) => {
  const messages = messagesIn(language).readingBehind;
  const sections = behind.map(({ heading: name }) => name).join("; ");
  return behind.length === 0
    ? []
    : [paragraph(text(`${messages.title}. ${messages.rely(behind.length)} ${sections}.`))];
};

/** An article as Markdown: a head, the text without components and marks, and the sources with their dates. */
export const writeMarkdown = (article: ArticleFields, illustrations?: Partial<Illustrations>): string => {
  const view = toArticleView(article, illustrations);
  const { slug, title, summary, language, reviewed, nextReview } = view;
  const tree = parseCanonical(article.body);
  arrangeArticle(tree, article);
  const head = stringify(
    { title, summary, language, reviewed, nextReview, page: articleAddress(slug) },
    { lineWidth: 0 },
  );
  const body = toMarkdown(
    {
      type: "root",
      children: [heading(1, title), paragraph(text(summary)), ...behindNote(view), ...plainTree(tree.children, view)],
    },
    { bullet: "-", listItemIndent: "one", extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
  return `---\n${head}---\n\n${body}`;
};

import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../src/content/gate/canonical/parse-canonical";
import { arrangeArticle } from "../../src/features/reading/arrange-article";
import { writeMarkdown } from "../../src/features/reading/markdown/write-markdown";
import { ownContent } from "../support/own-content";

const { articles } = await ownContent();

describe("every article of this repository", () => {
  it.each(articles.map(({ slug, result }) => ({ slug, result })))(
    "shows a source mark for each fact of $slug",
    ({ result }) => {
      if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join("\n"));
      const tree = parseCanonical(result.value.body);
      arrangeArticle(tree, result.value);
      const marked = new Set<string>();
      visit(tree, "mdxJsxTextElement", ({ name, attributes }) => {
        for (const { value } of name === "SourceMark" ? attributes : [])
          for (const fact of String(value).split(" ")) marked.add(fact);
      });
      expect([...marked].sort()).toEqual(result.value.facts.map(({ id }) => id).sort());
    },
  );

  it.each(articles.map(({ slug, result }) => ({ slug, result })))(
    "prints each quote of $slug bare in Markdown",
    ({ result }) => {
      if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join("\n"));
      const { items, ...article } = result.value;
      const markdown = writeMarkdown({ ...article, revision: 1, items: { total: items.length, byForm: {} } });
      expect(article.facts.filter(({ quote }) => !markdown.includes(quote))).toEqual([]);
    },
  );
});

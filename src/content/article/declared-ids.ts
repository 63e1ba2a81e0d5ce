import type { Claim } from "../../domain/fact/fact";
import type { ContentCache } from "../content-cache";
import type { FactsFile } from "../facts/read-facts-file";
import type { DeclaredId } from "../rules/id-unique";
import type { Located } from "../yaml/source-location";
import type { ParsedArticle } from "./parsed-article";

/** The ids of an article: of its facts, over all content, and of its questions and their quotes, within it. */
export const idsOfArticle = (article: ParsedArticle, { ids }: Pick<ContentCache, "ids">): DeclaredId[] =>
  ids.keep(article.slug, [article], () => [
    ...idsOfFacts(article.facts),
    ...[...article.questions.authored, ...article.questions.models].map(
      declare("question or model of this article", article.slug),
    ),
  ]);

export function idsOfFacts({ sources, claims, tables }: FactsFile<Claim>): DeclaredId[] {
  return [
    ...sources.entries.map(declare("source", "source")),
    ...claims.entries.map(declare("claim", "claim")),
    ...tables.entries.map(declare("table", "table")),
  ];
}

const declare =
  (noun: string, space: string) =>
  ({ value, locate }: Located<{ id: string }>): DeclaredId => ({
    noun,
    name: `${space} ${value.id}`,
    id: value.id,
    locate: () => locate([]),
  });

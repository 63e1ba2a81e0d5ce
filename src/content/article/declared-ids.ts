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
      named("question or model of this article", article.slug),
    ),
  ]);

export function idsOfFacts({ sources, claims, tables }: FactsFile<Claim>): DeclaredId[] {
  return [
    ...sources.entries.map(named("source", "source")),
    ...claims.entries.map(named("claim", "claim")),
    ...tables.entries.map(named("table", "table")),
  ];
}

const named =
  (noun: string, space: string) =>
  ({ value, locate }: Located<{ id: string }>): DeclaredId => ({
    noun,
    name: `${space} ${value.id}`,
    id: value.id,
    locate: () => locate([]),
  });

import type { Claim } from "../../domain/fact/fact";
import type { ContentCache } from "../content-cache";
import type { CitableFacts } from "../facts/read-citable-facts";
import type { FactsFile } from "../facts/read-facts-file";
import type { DeclaredId } from "../rules/id-unique";
import type { Located } from "../yaml/source-location";
import type { ParsedArticle } from "./parsed-article";

/** Every id that must name one thing: over all content, or, for questions and their quotes, within their article. */
export function declaredIds(
  shared: CitableFacts,
  articles: readonly ParsedArticle[],
  { ids }: Pick<ContentCache, "ids">,
): DeclaredId[] {
  const idsOf = (article: ParsedArticle) => ids.keep(article.slug, [article], () => idsOfArticle(article));
  return [...shared.files.flatMap(idsOfFacts), ...articles.flatMap(idsOf)];
}

function idsOfFacts({ sources, claims, tables }: FactsFile<Claim>): DeclaredId[] {
  return [
    ...sources.entries.map(named("source", "source")),
    ...claims.entries.map(named("claim", "claim")),
    ...tables.entries.map(named("table", "table")),
  ];
}

function idsOfArticle({ slug, facts, questions }: ParsedArticle): DeclaredId[] {
  const asked = [...questions.authored, ...questions.models];
  return [...idsOfFacts(facts), ...asked.map(named("question or model of this article", slug))];
}

const named =
  (noun: string, space: string) =>
  ({ value, locate }: Located<{ id: string }>): DeclaredId => ({
    noun,
    name: `${space} ${value.id}`,
    id: value.id,
    locate: () => locate([]),
  });

import type { Claim } from "../../domain/article/fact";
import type { ContentMemory } from "../content-memory";
import type { CitableFacts } from "../facts/read-citable-facts";
import type { FactsFile } from "../facts/read-facts-file";
import type { WrittenId } from "../rules/id-unique";
import type { Placed } from "../yaml/place";
import type { WrittenArticle } from "./written-article";

/** Every id that must name one thing: over all content, or, for questions and their quotes, within their article. */
export function writtenIds(
  shared: CitableFacts,
  articles: readonly WrittenArticle[],
  { ids }: Pick<ContentMemory, "ids">,
): WrittenId[] {
  const idsOf = (article: WrittenArticle) => ids.keep(article.slug, [article], () => idsOfArticle(article));
  return [...shared.files.flatMap(idsOfFacts), ...articles.flatMap(idsOf)];
}

function idsOfFacts({ sources, claims, tables }: FactsFile<Claim>): WrittenId[] {
  return [
    ...sources.entries.map(named("source", "source")),
    ...claims.entries.map(named("claim", "claim")),
    ...tables.entries.map(named("table", "table")),
  ];
}

function idsOfArticle({ slug, facts, questions }: WrittenArticle): WrittenId[] {
  const asked = [...questions.authored, ...questions.models];
  return [...idsOfFacts(facts), ...asked.map(named("question or model of this article", slug))];
}

const named =
  (noun: string, space: string) =>
  ({ value, placeOf }: Placed<{ id: string }>): WrittenId => ({
    noun,
    name: `${space} ${value.id}`,
    id: value.id,
    placeOf: () => placeOf([]),
  });

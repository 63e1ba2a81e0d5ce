import type { CompiledArticle } from "../../../../content/content";
import { findArticle } from "../../../../data/article/find-article";
import { listAcceptedArticles } from "../../../../data/article/list-accepted-articles";
import type { Database } from "../../../../data/database/database";
import { listItemsOnFact } from "../../../../data/item/list-items-on-fact";
import { findPathway } from "../../../../data/pathway/find-pathway";
import { cellsOn } from "../../../../domain/draft/changes/cells-on";
import type { FactUses } from "../../../../domain/draft/forms/draft-form-page";

/** What of an article as the draft has it rests on a fact, also where the article cannot be published as it is. */
const usesInDraft = ({ slug, result, cited, compiled }: CompiledArticle, fact: string, title: string) => {
  const quotes = cited.flatMap(({ facts }) => facts.filter(({ id }) => id === fact));
  return {
    articles: quotes.map(({ quote }) => ({ slug, title: result.ok ? result.value.title : title, quote })),
    cells: result.ok ? cellsOn(fact, result.value.tables) : [],
    questions: compiled.items.flatMap(({ facts, stem }) =>
      facts.some(({ id }) => id === fact) ? [{ slug, stem }] : [],
    ),
  };
};

/**
 * What rests on a fact: in the draft's own article and its translations as the draft has them, in all others as readers do.
 * `drafted`: the articles of the draft, compiled; `title`: of the draft.
 */
export const findUses = async (
  client: Database["client"],
  fact: string,
  { drafted, title }: { drafted: readonly CompiledArticle[]; title: string },
): Promise<FactUses> => {
  const own = new Set(drafted.map(({ slug }) => slug));
  const uses = drafted.map((article) => usesInDraft(article, fact, title));
  const stating = (await listAcceptedArticles(client)).filter(
    ({ slug, withdrawn, facts }) => !own.has(slug) && !withdrawn && facts.includes(fact),
  );
  for (const { slug } of stating) {
    const article = await findArticle(client, slug);
    if (!article) continue;
    const quotes = article.facts.filter(({ id }) => id === fact);
    uses.push({
      articles: quotes.map(({ quote }) => ({ slug, title: article.title, quote })),
      cells: cellsOn(fact, article.tables),
      questions: [],
    });
  }
  const others = await listItemsOnFact(
    client,
    fact,
    stating.map(({ slug }) => slug),
  );
  const cells = new Map(uses.flatMap((each) => each.cells).map((cell) => [JSON.stringify(cell), cell]));
  return {
    articles: uses.flatMap(({ articles }) => articles),
    cells: [...cells.values()],
    questions: [...uses.flatMap(({ questions }) => questions), ...others],
    isInPathway: (await findPathway(client))?.facts.has(fact) ?? false,
  };
};

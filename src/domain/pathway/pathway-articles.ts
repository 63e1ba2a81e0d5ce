import { originalSlugOf } from "../article/article-slug";
import type { Language } from "../language";
import { mostSpecific } from "./locate-fact";
import type { Pathway } from "./pathway";
import type { PathwayOutcome } from "./pathway-table";

/** The guides that an outcome is learned from, by their original slugs: the one it is practised by, then those of its steps. */
export const pathwayArticles = (
  { table, facts }: Pick<Pathway, "table" | "facts">,
  outcome: PathwayOutcome,
  language: Language,
): string[] => {
  const steps = outcome.steps.flatMap((id) => table.steps.filter((step) => step.id === id));
  const ofSteps = steps.map(({ guide, lines }) => {
    if (guide !== undefined) return guide;
    const ids = table.lines.filter(({ id }) => lines.includes(id)).flatMap((line) => line.facts);
    return mostSpecific(
      ids.flatMap((id) => facts.get(id) ?? []),
      language,
    );
  });
  return [...new Set([outcome.practise?.guide, ...ofSteps])].filter((slug) => slug !== undefined);
};

/** Of which articles' slugs, and for readers of which language. */
type Choice = { language: Language; slugs: readonly string[] };

/** Of the articles with these slugs, in whatever language, those that an outcome is learned from. */
export const practisedArticles = (
  pathway: Pick<Pathway, "table" | "facts">,
  outcome: PathwayOutcome,
  { language, slugs }: Choice,
): string[] => {
  const originals = pathwayArticles(pathway, outcome, language);
  return slugs.filter((slug) => originals.includes(originalSlugOf(slug)));
};

/** By outcome, the articles with these slugs that it is learned from; outcomes without any are left out. */
export const articlesByOutcome = (
  pathway: Pick<Pathway, "table" | "facts">,
  choice: Choice,
): Record<string, string[]> =>
  Object.fromEntries(
    pathway.table.outcomes
      .map((outcome): [string, string[]] => [outcome.id, practisedArticles(pathway, outcome, choice)])
      .filter(([, articles]) => articles.length > 0),
  );

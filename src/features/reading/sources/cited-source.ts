import type { Source } from "../../../domain/fact/source";
import type { ArticleView } from "../article/article-view";

/** `number`: its place in the list of sources. `checkFirst`: the rule changes fast and nobody has opened the live page. */
export type CitedSource = { number: number; source: Source; checkFirst: boolean };

const changesFast = new Set(["high", "very-high"]);

/** A rule that changes fast and was read in a stored copy is checked before anybody acts on it. */
const asksForCheck = (source: Source, fact: ArticleView["facts"][number]): boolean =>
  source.copy === "stored" && changesFast.has(fact.volatility);

/** Whether any mark of a guide says that its rule changes fast. */
export const hasCaution = ({ facts, sources }: ArticleView): boolean =>
  facts.some((fact) => sources.some((source) => source.id === fact.source && asksForCheck(source, fact)));

/** The sources behind some facts of a guide, each once, in the order of the facts. */
export const citedSources = (article: ArticleView, facts: string[]): CitedSource[] => {
  const cited = new Map<string, CitedSource>();
  for (const id of facts) {
    const fact = article.facts.find((each) => each.id === id);
    const index = article.sources.findIndex((source) => source.id === fact?.source);
    const source = article.sources[index];
    if (!fact || !source) continue;
    const checkFirst = asksForCheck(source, fact);
    const before = cited.get(source.id)?.checkFirst ?? false;
    cited.set(source.id, { number: index + 1, source, checkFirst: checkFirst || before });
  }
  return [...cited.values()];
};

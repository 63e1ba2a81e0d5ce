import type { Source } from "../../../domain/fact/source";
import type { ArticleView } from "../article/article-view";

/** `number`: its place in the list of sources. `checkFirst`: the rule changes fast and nobody has opened the live page. */
export type CitedSource = { number: number; source: Source; checkFirst: boolean };

const changesFast = new Set(["high", "very-high"]);

/** The sources behind some facts of a guide, each once, in the order of the facts. */
export const citedSources = (article: ArticleView, facts: string[]): CitedSource[] => {
  const cited = new Map<string, CitedSource>();
  for (const id of facts) {
    const fact = article.facts.find((each) => each.id === id);
    const index = article.sources.findIndex((source) => source.id === fact?.source);
    const source = article.sources[index];
    if (!fact || !source) continue;
    const checkFirst = source.copy === "stored" && changesFast.has(fact.volatility);
    const before = cited.get(source.id)?.checkFirst ?? false;
    cited.set(source.id, { number: index + 1, source, checkFirst: checkFirst || before });
  }
  return [...cited.values()];
};

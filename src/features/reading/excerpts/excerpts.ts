import type { Fact } from "../../../domain/fact/fact";
import type { Source } from "../../../domain/fact/source";
import type { ArticleFields } from "../article/article-fields";

type QuotedFact = Pick<Fact, "id" | "quote">;

/** One page that a guide rests on. `number`: its place in the guide's list; `facts`: those that keep its sentence; `others`: those that do not. */
export type SourceExcerpts = {
  number: number;
  source: Source;
  facts: (QuotedFact & { excerpt: string })[];
  others: QuotedFact[];
};

/** The pages of which a guide keeps sentences, in the order of its list. `withExcerpt` of `all` facts keep one. */
export type Excerpts = { slug: string; title: string; withExcerpt: number; all: number; sources: SourceExcerpts[] };

export const excerptsOf = ({ slug, title, facts, sources }: ArticleFields): Excerpts => ({
  slug,
  title,
  withExcerpt: facts.filter(({ excerpt }) => excerpt !== undefined).length,
  all: facts.length,
  sources: sources
    .map((source, index) => {
      const own = facts.filter((fact) => fact.source === source.id);
      return {
        number: index + 1,
        source,
        facts: own.flatMap(({ id, quote, excerpt }) => (excerpt === undefined ? [] : [{ id, quote, excerpt }])),
        others: own.flatMap(({ id, quote, excerpt }) => (excerpt === undefined ? [{ id, quote }] : [])),
      };
    })
    .filter(({ facts }) => facts.length > 0),
});

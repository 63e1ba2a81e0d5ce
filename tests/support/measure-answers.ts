import { readFileSync } from "node:fs";
import { z } from "zod";
import { originalSlugOf } from "../../src/domain/article/article-slug";
import type { Language } from "../../src/domain/language";
import { languageSchema } from "../../src/domain/language-schema";
import type { SearchResults } from "../../src/domain/search/search-results";
import { findAnswers } from "../../src/features/search/find-answers";
import { meanReciprocalRank } from "./measure-search";

const targetSchema = z.union([
  z.strictObject({ article: z.string(), section: z.string().optional() }),
  z.strictObject({ route: z.string() }),
  z.strictObject({ term: z.string() }),
]);
type Target = z.infer<typeof targetSchema>;

const querySchema = z.strictObject({
  query: z.string(),
  language: languageSchema,
  want: z.array(targetSchema).min(1),
  nothing: z.boolean().optional(),
  why: z.string().optional(),
  part: z.enum(["tuned", "held"]).optional(),
});

// Guides came and were rewritten after the queries: two readers who had seen no ranking then named each place that answers
// each query, and what both named was added to `want`.
const readQueries = (file: string) =>
  z.array(querySchema).parse(JSON.parse(readFileSync(`tests/support/${file}.json`, "utf8")));

/** Written by people who had read the guides and had not seen the ranking. `nothing`: no guide answers, and these come nearest. */
const ofReaders = readQueries("search-queries-of-readers");

/** Written from all guides before the ranking was changed; one half was tuned on, the other looked at once. */
const ofAllArticles = readQueries("search-queries-of-all-guides");

/** Written for the guides to British Columbia, Alberta and Québec, from these, before anybody saw what ranked; parted alike. */
const ofProvinces = readQueries("search-queries-of-provinces");

/** The sets of queries, by what is done with them. */
const sets = {
  readers: ofReaders,
  tuned: ofAllArticles.filter(({ part }) => part === "tuned"),
  held: ofAllArticles.filter(({ part }) => part === "held"),
  "provinces, tuned": ofProvinces.filter(({ part }) => part === "tuned"),
  "provinces, held": ofProvinces.filter(({ part }) => part === "held"),
};

/** Where results lead, in the order in which they are read: the card, then guide by guide. */
const targetsOf = ({ best, articles }: SearchResults): ((target: Target) => boolean)[] => [
  ...(best === undefined
    ? []
    : [
        (target: Target) =>
          "route" in target
            ? best.kind === "pathway" && best.url.endsWith(`/route/${target.route}`)
            : "term" in target
              ? best.kind === "term" && best.title.includes(target.term)
              : best.url.split("#")[0]?.endsWith(`/articles/${target.article}`) === true &&
                (target.section === undefined ||
                  best.section === target.section ||
                  best.url.endsWith(`#${target.section}`)),
      ]),
  ...articles.flatMap(({ slug, results }) =>
    results.map(
      ({ kind, section, url }) =>
        (target: Target) =>
          ("route" in target && kind === "pathway" && url.endsWith(`/route/${target.route}`)) ||
          ("article" in target &&
            target.article === originalSlugOf(slug) &&
            (target.section === undefined || target.section === (section || "introduction"))),
    ),
  ),
];

/** How well a set of queries is answered in a language: mean reciprocal rank over all that a guide answers. */
export const measureAnswers = async (
  set: keyof typeof sets,
  language: Language,
): Promise<{ count: number; reciprocalRank: number }> => {
  const ranks: number[] = [];
  for (const { query, want } of sets[set].filter((one) => one.language === language && !one.nothing)) {
    const targets = targetsOf(await findAnswers(query, language));
    ranks.push(targets.findIndex((leadsTo) => want.some(leadsTo)) + 1);
  }
  return { count: ranks.length, reciprocalRank: meanReciprocalRank(ranks) };
};

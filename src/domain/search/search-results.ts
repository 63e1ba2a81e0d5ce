import { z } from "zod";
import { languageSchema } from "../language-schema";
import { resultKinds } from "./entries/search-entry";

/** Where the query stands in a text: offsets in UTF-16, from and to. */
const hitsSchema = z.array(z.tuple([z.int(), z.int()]));

const resultSchema = z.strictObject({
  kind: z.enum(resultKinds),
  /** The anchor of the section; empty where the guide itself was found. */
  section: z.string(),
  fact: z.string().optional(),
  /** The headings above it, the outer one first, parted by " › ". */
  heading: z.string(),
  headingHits: hitsSchema,
  url: z.string(),
  /** The sentence that answers, as it stands in the guide. */
  text: z.string(),
  hits: hitsSchema,
});
export type SearchResult = z.infer<typeof resultSchema>;

const foundElsewhere = z.strictObject({ total: z.int().min(1), url: z.string() });

/**
 * What answers the whole query: a guide, an outcome of the pathway, a word of the glossary with what it means, a sum of
 * money with the day that its source is of, or the part of a guide that gives days. `section`: the anchor that these stand in;
 * `also`: others there, days among them that are over; `official`: the page that they rest on, and its language where that
 * is not the one of the original guides.
 */
const bestSchema = z.strictObject({
  kind: z.enum(["article", "pathway", "term", "figure", "calendar"]),
  title: z.string(),
  text: z.string(),
  url: z.string(),
  section: z.string().optional(),
  also: z.array(z.strictObject({ title: z.string(), url: z.string(), isPast: z.literal(true).optional() })).optional(),
  official: z
    .strictObject({ publisher: z.string(), title: z.string(), url: z.string(), language: languageSchema.optional() })
    .optional(),
});
export type BestResult = z.infer<typeof bestSchema>;

/**
 * What a search found: `GET /api/search?q=`. `query`: as it was read. `total`: of the results listed. `detail`: the same in a
 * sentence. `missing`: the words of the query, as typed, that no guide has. `articles`: best first, and so are their results;
 * `language`: of the guide, where it is not the one asked for. `suggestions`: what may have been meant. Where
 * there are none, `otherLanguages`: how many results the guides in others have, and `elsewhere`: the first of them.
 */
export const searchResultsSchema = z.strictObject({
  query: z.string(),
  language: languageSchema,
  total: z.int(),
  detail: z.string(),
  missing: z.array(z.string()),
  best: bestSchema.optional(),
  articles: z.array(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      url: z.string(),
      language: languageSchema.optional(),
      results: z.array(resultSchema),
    }),
  ),
  suggestions: z.array(z.strictObject({ query: z.string(), url: z.string() })),
  elsewhere: foundElsewhere.optional(),
  otherLanguages: z.array(z.strictObject({ language: languageSchema, ...foundElsewhere.shape })).optional(),
});
export type SearchResults = z.infer<typeof searchResultsSchema>;

import type { QueryTerm } from "./query-term";
import { writeTsquery } from "./write-tsquery";

/**
 * One question to the index. `words`: whether an entry's own title or heading must answer, or any of its own words, or
 * also those of what it stands in. `headingsOnly`: only articles and
 * their sections.
 */
export type Step = { tsquery: string; words: "heads" | "own" | "all"; headingsOnly: boolean };

/** More finds than this are not ranked one by one: headings, and the places that they stand in, answer for them. */
const broad = 1000;

/** How many finds a partial answer may look at. */
const budget = 1500;

/** The rarest query terms that together find no more than may be looked at; the rarest alone, whatever it finds. */
const rarest = (terms: readonly QueryTerm[]): QueryTerm[] => {
  let left = budget;
  return [...terms]
    .sort((one, other) => one.entries - other.entries)
    .filter(({ entries }, index) => {
      left -= entries;
      return index === 0 || left >= 0;
    });
};

/** What to ask the index, until enough is found: what answers all by itself, what does so where it stands, what answers a part. */
export const planSearch = (terms: readonly QueryTerm[]): Step[] => {
  const there = terms.filter(({ wordings }) => wordings.length > 0);
  if (there.length === 0) return [];
  const headingsOnly = Math.min(...there.map(({ entries }) => entries)) > broad;
  const every = writeTsquery(there, "every");
  const own: Step = { tsquery: every, words: "own", headingsOnly };
  const steps: Step[] = [...(headingsOnly ? [{ ...own, words: "heads" as const }] : []), own, { ...own, words: "all" }];
  return there.length === 1
    ? steps
    : [...steps, { tsquery: writeTsquery(rarest(there), "some"), words: "own", headingsOnly }];
};

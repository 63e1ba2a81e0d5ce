import type { Meaning, QueryTerm } from "./query-term";

/** What a word must be worth to stand for another, and not only to be spelt alike. */
const sure = 0.9;

/** Whether a term is one of these words, folded, or one that editors say means them. */
export const isAnyOf = ({ wordings }: QueryTerm, words: ReadonlySet<string>): boolean =>
  wordings.some(
    ({ words: [readings, ...more] }) =>
      more.length === 0 && readings?.some(({ word, worth }) => worth > sure && words.has(word)),
  );

/** Whether a query asks for what these words mean, of something that it names beside them. */
export const asksFor = ({ terms, missing }: Meaning, words: ReadonlySet<string>): boolean =>
  missing.length === 0 && terms.some((term) => isAnyOf(term, words)) && !terms.every((term) => isAnyOf(term, words));

import type { QueryTerm, Wording } from "./query-term";

const anyOf = (parts: string[]) => (parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(" | ")})`);

const wordingQuery = ({ words }: Wording): string =>
  words.map((readings) => anyOf(readings.map(({ word }) => word))).join(" & ");

const termQuery = ({ wordings }: QueryTerm): string => `(${anyOf(wordings.map(wordingQuery))})`;

/**
 * The query as PostgreSQL reads it: its words are folded, so that none is an operator. `every`: all that was asked must be
 * there, `some`: one thing of it. Empty: the index has none of it.
 */
export const writeTsquery = (terms: readonly QueryTerm[], asks: "every" | "some"): string =>
  terms
    .filter(({ wordings }) => wordings.length > 0)
    .map(termQuery)
    .join(asks === "every" ? " & " : " | ");

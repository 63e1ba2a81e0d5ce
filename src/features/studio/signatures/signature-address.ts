import { onceCookie } from "../../../http/person/once-cookie";

/** The token of an address that was just made. */
export const signingOnce = onceCookie("signing-address", /^[0-9a-f]{64}$/);

/** Where every request to experts is listed. */
export const requestsAddress = "/studio/signatures";

export const requestOutcomes = ["revoked", "dismissed", "struck"] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

/** Where one is shown. */
export const requestAddress = (id: string, done?: RequestOutcome): string =>
  `${requestsAddress}/${id}${done === undefined ? "" : `?done=${done}`}`;

export const requestProblems = ["no-name", "no-claims"] as const;
export type RequestProblem = (typeof requestProblems)[number];

/** Where claims of an article, or of a draft of it, are chosen. `again`: what was wrong, with what had been typed. */
export const newRequestAddress = (
  { article, draft }: { article: string; draft?: string | undefined },
  again?: { problem: RequestProblem; name: string; role: string },
): string => `${requestsAddress}/new?${new URLSearchParams({ article, ...(draft && { draft }), ...again })}`;

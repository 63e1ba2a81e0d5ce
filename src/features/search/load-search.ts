import type { IncomingMessage } from "node:http";
import type { Language } from "../../domain/language";
import type { SearchResults } from "../../domain/search/search-results";
import { callerAddress } from "../../http/caller-address";
import { type RateLimit, rateLimit } from "../../http/endpoint/rate-limit";
import { httpEnv } from "../../http/http-env";
import { messagesIn } from "../../messages/messages";
import { findAnswers } from "./find-answers";

/** Of the page and of the API together: a search that answers while one types asks several times for each word. */
export const searchLimit: RateLimit = { name: "searches", address: 3000 };

/** What the search page shows. `wait`: seconds, where this caller has searched too often; nothing was looked for then. */
export type LoadedSearch = { found: SearchResults; wait?: number };

/** Answers the search page. `query`: as it stands in the address. */
export const loadSearch = async (
  request: IncomingMessage,
  query: string | string[] | undefined,
  language: Language,
): Promise<LoadedSearch> => {
  const text = (Array.isArray(query) ? query[0] : query) ?? "";
  const { TRUST_PROXY, RATE_LIMIT_SCALE } = httpEnv();
  const caller = { address: callerAddress(request, TRUST_PROXY), learner: undefined };
  const wait = await rateLimit(searchLimit, caller, RATE_LIMIT_SCALE);
  if (wait === undefined) return { found: await findAnswers(text, language) };
  const detail = messagesIn(language).search.wait(wait);
  return { found: { query: "", language, total: 0, detail, missing: [], articles: [], suggestions: [] }, wait };
};

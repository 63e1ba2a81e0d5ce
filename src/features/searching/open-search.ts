import type { IncomingMessage } from "node:http";
import type { Language } from "../../domain/language";
import type { Found } from "../../domain/search/found";
import { callerAddress } from "../../http/caller-address";
import { settings } from "../../http/settings";
import { takeTurn } from "../../http/take-turn";
import { searchingWords } from "../../words/searching-words";
import { findAnswers } from "./find-answers";

/** What the search page shows. `wait`: seconds, where this caller has searched too often; nothing was looked for then. */
export type OpenedSearch = { found: Found; wait?: number };

/** Answers the search page, which counts towards the same limit as the API. `query`: as it stands in the address. */
export const openSearch = async (
  request: IncomingMessage,
  query: string | string[] | undefined,
  language: Language,
): Promise<OpenedSearch> => {
  const text = (Array.isArray(query) ? query[0] : query) ?? "";
  const { TRUST_PROXY, RATE_LIMIT_SCALE } = settings();
  const caller = { address: callerAddress(request, TRUST_PROXY), learner: undefined };
  const wait = await takeTurn("searches", caller, RATE_LIMIT_SCALE);
  if (wait === undefined) return { found: await findAnswers(text, language) };
  const detail = searchingWords[language].wait(wait);
  return { found: { query: "", language, total: 0, detail, articles: [], suggestions: [] }, wait };
};

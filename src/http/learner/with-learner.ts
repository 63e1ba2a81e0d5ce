import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { GetServerSidePropsContext, GetServerSidePropsResult } from "next";
import { type Language, toLanguage } from "../../domain/language";
import { httpEnv } from "../http-env";
import { findPerson } from "../person/find-person";
import { withStudioLink } from "../person/with-studio-link";
import { type Caller, findCaller } from "./find-caller";
import { learnerCookie, readLearnerToken } from "./learner-cookie";

type LearnerRequest = {
  /** The learner who asks for the page; null for somebody of whom nothing is stored. */
  caller: Caller | null;
  /** The token of their cookie. */
  token: string | undefined;
  headers: IncomingHttpHeaders;
  response: ServerResponse;
  /** The parameters of the address, those of its path included. */
  query: GetServerSidePropsContext["query"];
  language: Language;
  now: Date;
};

/** Makes a page that is one learner's own: `load` is handed the learner, and no cache keeps what it gives. */
export const withLearner =
  <Props>(load: (request: LearnerRequest) => Promise<GetServerSidePropsResult<Props>>) =>
  async ({ req, res, query, locale }: GetServerSidePropsContext): Promise<GetServerSidePropsResult<Props>> => {
    res.setHeader("Cache-Control", "private, no-store");
    const token = readLearnerToken(req.headers, httpEnv().SITE_URL);
    const caller = await findCaller(token);
    // A browser forgets a cookie after 400 days. Whoever goes on practising does not lose what they did.
    if (caller && token) res.appendHeader("Set-Cookie", learnerCookie(token, httpEnv().SITE_URL));
    const { headers } = req;
    const now = new Date();
    const result = await load({ caller, token, headers, response: res, query, language: toLanguage(locale), now });
    return withStudioLink(result, await findPerson(headers, now));
  };

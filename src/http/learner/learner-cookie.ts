import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { longestCookieAge, ownCookie } from "../own-cookie";

const cookie = ownCookie("learner", /^[A-Za-z0-9_-]{43}$/);

/** 256 random bits: whoever holds it is the learner. */
export const makeLearnerToken = (): string => randomBytes(32).toString("base64url");

export const learnerCookie = (token: string, siteUrl: string | undefined): string =>
  cookie.write(token, longestCookieAge, siteUrl);

export const expiredLearnerCookie = (siteUrl: string | undefined): string => cookie.expire(siteUrl);

/** The learner's token as the request brings it; anything not shaped like one is none. */
export const readLearnerToken = (headers: IncomingHttpHeaders, siteUrl: string | undefined): string | undefined =>
  cookie.read(headers, siteUrl);

import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** The longest a browser keeps a cookie: 400 days, in seconds. */
const maxAge = 400 * 24 * 60 * 60;

const isSecure = (siteUrl: string | undefined) => siteUrl?.startsWith("https:") ?? false;
const nameOf = (siteUrl: string | undefined) => (isSecure(siteUrl) ? "__Host-learner" : "learner");
const attributes = (siteUrl: string | undefined) =>
  `Path=/; HttpOnly; SameSite=Lax${isSecure(siteUrl) ? "; Secure" : ""}`;

/** 256 random bits: whoever holds it is the learner. */
export const makeLearnerToken = (): string => randomBytes(32).toString("base64url");

export const learnerCookie = (token: string, siteUrl: string | undefined): string =>
  `${nameOf(siteUrl)}=${token}; Max-Age=${maxAge}; ${attributes(siteUrl)}`;

export const expiredLearnerCookie = (siteUrl: string | undefined): string =>
  `${nameOf(siteUrl)}=; Max-Age=0; ${attributes(siteUrl)}`;

/** The learner's token as the request brings it; anything not shaped like one is none. */
export function readLearnerToken(headers: IncomingHttpHeaders, siteUrl: string | undefined): string | undefined {
  const prefix = `${nameOf(siteUrl)}=`;
  const found = headers.cookie?.split(";").find((pair) => pair.trim().startsWith(prefix));
  const token = found?.trim().slice(prefix.length);
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined;
}

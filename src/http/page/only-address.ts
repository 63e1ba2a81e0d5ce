import { originalLanguage } from "../../domain/language";

/** Served as they are, whatever their case: programs, and files that a build or an operator has named. */
const untouched = /^\/(api|_next|generated)(\/|$)/;

const originalPrefix = new RegExp(`^(/${originalLanguage})+(?=/|$)`);
const withoutOriginalPrefix = (path: string) => path.replace(originalPrefix, "") || "/";

/** Lower case, but for what is written as %C3%A9: those digits are no letters. */
const inLowerCase = (path: string) =>
  path.replace(/%[0-9a-f]{2}|[A-Z]+/gi, (part) => (part[0] === "%" ? part : part.toLowerCase()));

/** Of an address in absolute form. */
const host = /^https?:\/\/[^/\\]*/i;

/** A client that follows a redirect drops these, and takes a backslash for a slash (URL Standard). */
const ignored = /[\t\n\r]/g;

/** Two slashes at the start would be read as another host, in any of their spellings. */
const withSingleSlashes = (path: string) => {
  const parts = path.replace(ignored, "").split(/[/\\]/);
  return `/${parts.filter(Boolean).join("/")}`;
};

/**
 * The one address of a page, where it was asked for by another: in capitals, with a slash at its end, two in a row, with
 * backslashes, with the prefix of the language that has none, or with a host (RFC 9112, 3.2.2). Undefined where it is the right one. A query is kept.
 * `url`: path and query, as the request has them.
 */
export const onlyAddress = (url: string): string | undefined => {
  const [, path = "/", query = ""] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const own = path.replace(host, "") || "/";
  const only = untouched.test(own) ? own : withoutOriginalPrefix(inLowerCase(withSingleSlashes(own)));
  return only === path ? undefined : `${only}${query}`;
};

/** Served as they are, whatever their case: programs, and files that a build or an operator has named. */
const untouched = /^\/(api|_next|generated)(\/|$)/;

const withoutFirstLanguage = (path: string) => path.replace(/^(\/en)+(?=\/|$)/, "") || "/";

/** Lower case, but for what is written as %C3%A9: those digits are no letters. */
const inLowerCase = (path: string) =>
  path.replace(/%[0-9a-f]{2}|[A-Z]+/gi, (part) => (part[0] === "%" ? part : part.toLowerCase()));

/**
 * The one address of a page, where it was asked for by another: in capitals, with a slash at its end, two in a row, or
 * with the prefix of the language that has none. Undefined where it is the right one. A query is kept.
 * `url`: path and query, as the request has them.
 */
export const onlyAddress = (url: string): string | undefined => {
  const [, path = "/", query = ""] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  if (untouched.test(path)) return undefined;
  // Two slashes at the start would be read as another host.
  const single = `/${path.split("/").filter(Boolean).join("/")}`;
  const only = withoutFirstLanguage(inLowerCase(single));
  return only === path ? undefined : `${only}${query}`;
};

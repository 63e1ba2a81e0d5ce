import { addressIn, languages } from "../../domain/language";

/** What belongs to one learner or to one query; the pages themselves may be found. */
const closed = ["/practice/", "/search?", "/route?"];

/** What programs that read the web are asked to leave alone (RFC 9309). `origin`: `https://example.org`. */
export const robots = (origin: string): string => {
  const paths = languages.flatMap((language) => closed.map((path) => addressIn(language, path)));
  const rules = ["/api/", ...paths].map((path) => `Disallow: ${path}`);
  return [...["User-agent: *", ...rules], "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
};

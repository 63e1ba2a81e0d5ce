import { addressIn, languages } from "../../domain/language";

/** What belongs to one learner or to one query; the pages themselves may be found. */
const closed = ["/practice/", "/search?", "/route?"];

/** What programs that read the web are asked to leave alone (RFC 9309). `site`: `https://example.org`; empty: not known, and no site map either. */
export const robots = (site: string): string => {
  const paths = languages.flatMap((language) => closed.map((path) => addressIn(language, path)));
  const rules = ["/api/", ...paths].map((path) => `Disallow: ${path}`);
  const siteMap = site === "" ? [] : ["", `Sitemap: ${site}/sitemap.xml`];
  return ["User-agent: *", ...rules, ...siteMap, ""].join("\n");
};

import { SitemapStream, streamToPromise } from "sitemap";
import { articleAddress, articleSlugIn, languageOf, originalSlugOf } from "../../domain/article/article-slug";
import { addressIn, type Language, languages } from "../../domain/language";
import { pathwayAddress } from "../../domain/pathway/pathway-address";
import { sitePages } from "../../domain/site-pages";

type PublishedPage = { slug: string; publishedAt: Date };
type Entry = { url: string; lastmod?: string; links: { lang: Language; url: string }[] };

const inAllLanguages = (addressOf: (language: Language) => string): Entry[] => {
  const links = languages.map((lang) => ({ lang, url: addressOf(lang) }));
  return links.map(({ url }) => ({ url, links }));
};

const articleEntry = ({ slug, publishedAt }: PublishedPage, published: ReadonlySet<string>): Entry => {
  const slugs = languages.map((language) => articleSlugIn(language, originalSlugOf(slug)));
  const links = slugs
    .filter((name) => published.has(name))
    .map((name) => ({ lang: languageOf(name), url: articleAddress(name) }));
  return { url: articleAddress(slug), lastmod: publishedAt.toISOString(), links };
};

/** Stands for the site while the map is written, where it has no address: the writer asks for whole ones. */
const noSite = "http://site.invalid";

/**
 * The site map by the protocol of sitemaps.org, with each page's other languages. `site`: `https://example.org`; empty: not
 * known, and addresses are relative, which only a program takes that was led here by its user: robots.txt names no site
 * map then. `outcomes`: where the decision table leads.
 */
export const siteMap = async (
  site: string,
  published: readonly PublishedPage[],
  outcomes: readonly string[],
): Promise<string> => {
  const stream = new SitemapStream({
    hostname: site || noSite,
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  const names = new Set(published.map(({ slug }) => slug));
  const entries = [
    ...sitePages.flatMap((path) => inAllLanguages((language) => addressIn(language, path))),
    ...outcomes.flatMap((outcome) => inAllLanguages((language) => pathwayAddress(language, outcome))),
    ...published.map((one) => articleEntry(one, names)),
  ];
  for (const entry of entries) {
    stream.write(entry.links.length > 1 ? entry : { ...entry, links: [] });
  }
  stream.end();
  return (await streamToPromise(stream)).toString().replaceAll(noSite, "");
};

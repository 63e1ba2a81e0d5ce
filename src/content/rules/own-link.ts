import { articleAddress } from "../../domain/article/article-slug";
import type { Diagnostic } from "../../domain/diagnostic";
import { addressIn, languages } from "../../domain/language";
import { readProvinceArticles } from "../../domain/province/province-map";
import { sitePages } from "../../domain/site-pages";
import type { ParsedArticle } from "../article/parsed-article";
import type { ContentCache } from "../content-cache";
import type { ArticleUnderCheck } from "../rule";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";

/** The pages that are no articles, in every language. */
const pages = new Set(sitePages.flatMap((page) => languages.map((language) => addressIn(language, page))));
const link = /\]\(\s*<?([/#][^)\s>]*)|\b(?:href|url|to)="([/#][^"]*)"|^\s*\[[^\]]+\]:\s*<?([/#][^\s>]*)/g;

const articlesOfMap = /<ProvinceMap\b[^>]*\barticles="([^"]*)"/g;

/** What holds links to this site. `addresses`: of all guides there are. */
type LinksUnderCheck = Pick<ArticleUnderCheck, "file" | "text" | "sections"> & { addresses: ReadonlySet<string> };

/** A link to a page or a section of this site leads somewhere. Told over all content, for it rests on what other guides there are. */
export const ownLink = (draft: LinksUnderCheck): Diagnostic[] =>
  linesOfText(draft.text).flatMap(({ line, text }) =>
    linksIn(text).flatMap(({ address, index }) => {
      if (leadsSomewhere(draft, address)) return [];
      const location = { file: draft.file, line, column: index + 1 };
      const message = `The link to \`${address}\` leads nowhere: there is no such page or section.`;
      const suggestion =
        "Correct the address: /articles/ and the name of a folder under content/articles, or # and a section.";
      return [diagnosticAt(location, { severity: "warning", rule: "own-link", message, suggestion })];
    }),
  );

const linksIn = (text: string): { address: string; index: number }[] => [
  ...[...text.matchAll(link)].map((match) => ({
    address: match[1] ?? match[2] ?? match[3] ?? "",
    index: match.index,
  })),
  ...[...text.matchAll(articlesOfMap)].flatMap((match) =>
    readProvinceArticles(match[1]).map(({ guide }) => ({ address: articleAddress(guide), index: match.index })),
  ),
];

function leadsSomewhere({ sections, addresses }: LinksUnderCheck, address: string): boolean {
  if (address.startsWith("#")) return sections.some(({ anchor }) => `#${anchor}` === address);
  const path = address.replace(/[?#].*$/, "").replace(/(?<=.)\/$/, "");
  return pages.has(path) || addresses.has(path);
}

/** Where the articles are read, and the former addresses that lead on to them. `slugs`: of all there are. */
export function ownAddresses(
  slugs: readonly string[],
  { addresses }: Pick<ContentCache, "addresses">,
): ReadonlySet<string> {
  const all = slugs.map(articleAddress);
  return addresses.keep("", all, () => new Set(all));
}

/** Links of an article that lead nowhere on this site. `addresses`: of all articles there are and were. */
export function brokenLinks(
  article: ParsedArticle,
  addresses: ReadonlySet<string>,
  { links }: Pick<ContentCache, "links">,
): Diagnostic[] {
  const { slug, paths, source, text } = article;
  if (text === undefined) return [];
  const draft = { file: paths.article, text: source, sections: text.sections, addresses };
  return links.keep(slug, [article, addresses], () => ownLink(draft));
}

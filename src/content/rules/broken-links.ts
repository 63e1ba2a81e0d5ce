import { articleAddress } from "../../domain/article/article-slug";
import type { Diagnostic } from "../../domain/diagnostic";
import type { ParsedArticle } from "../article/parsed-article";
import type { ContentCache } from "../content-cache";
import { ownLink } from "./own-link";

/** Where the articles are read. `slugs`: of all there are. */
export function ownAddresses(
  slugs: readonly string[],
  { addresses }: Pick<ContentCache, "addresses">,
): ReadonlySet<string> {
  const all = slugs.map(articleAddress);
  return addresses.keep("", all, () => new Set(all));
}

/** Links of an article that lead nowhere on this site. `addresses`: of all articles there are. */
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

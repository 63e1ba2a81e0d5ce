import { articleAddress } from "../../domain/article/edition";
import type { Diagnostic } from "../../domain/diagnostic";
import type { ParsedArticle } from "../article/parsed-article";
import type { ContentCache } from "../content-cache";
import { ownLink } from "./own-link";

/** Links that lead nowhere on this site. `slugs`: of all editions there are. */
export function brokenLinks(
  parsed: readonly ParsedArticle[],
  slugs: readonly string[],
  { addresses, links }: Pick<ContentCache, "addresses" | "links">,
): Diagnostic[] {
  const all = slugs.map(articleAddress);
  const known = addresses.keep("", all, () => new Set(all));
  return parsed.flatMap((article) => {
    const { slug, paths, source, text } = article;
    if (text === undefined) return [];
    const draft = { file: paths.article, text: source, sections: text.sections, addresses: known };
    return links.keep(slug, [article, known], () => ownLink(draft));
  });
}

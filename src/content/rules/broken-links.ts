import { articleAddress } from "../../domain/article/edition";
import type { WrittenArticle } from "../article/written-article";
import type { ContentMemory } from "../content-memory";
import type { Problem } from "../problem";
import { ownLink } from "./own-link";

/** Links that lead nowhere on this site. `slugs`: of all editions there are. */
export function brokenLinks(
  written: readonly WrittenArticle[],
  slugs: readonly string[],
  { addresses, links }: Pick<ContentMemory, "addresses" | "links">,
): Problem[] {
  const all = slugs.map(articleAddress);
  const known = addresses.keep("", all, () => new Set(all));
  return written.flatMap((article) => {
    const { slug, paths, source, text } = article;
    if (text === undefined) return [];
    const draft = { file: paths.article, text: source, sections: text.sections, addresses: known };
    return links.keep(slug, [article, known], () => ownLink(draft));
  });
}

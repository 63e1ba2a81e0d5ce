import type { Diagnostic } from "../../domain/diagnostic";
import type { ParsedArticle } from "../article/parsed-article";
import { diagnosticAt } from "../yaml/source-location";

/** Address of an article → the article that it leads to, and which of the former addresses of that it is; -1: its own. */
export type AddressOwners = ReadonlyMap<string, { slug: string; index: number }>;

type RedirectingArticle = Pick<ParsedArticle, "slug" | "paths" | "text" | "frontMatter">;

/** `slugs`: of all articles there are. */
export const addressOwners = (articles: readonly RedirectingArticle[], slugs: readonly string[]): AddressOwners => {
  const former = articles.flatMap(({ slug, frontMatter }) =>
    (frontMatter?.redirectFrom ?? []).map((address, index) => [address, { slug, index }] as const),
  );
  return new Map([...former.toReversed(), ...slugs.map((slug) => [slug, { slug, index: -1 }] as const)]);
};

/** A former address leads to one guide, and to none that exists under that address itself. */
export const redirectFree = (
  { slug, paths, text, frontMatter }: RedirectingArticle,
  owners: AddressOwners,
): Diagnostic[] =>
  (frontMatter?.redirectFrom ?? []).flatMap((former, index) => {
    const owner = owners.get(former);
    if (owner === undefined || (owner.slug === slug && owner.index === index)) return [];
    const message = `The former address \`${former}\` already leads to the article \`${owner.slug}\`.`;
    const suggestion = "Take it out of `redirectFrom` in one of the two.";
    const location = { file: paths.article, line: text?.frontMatterLines.redirectFrom ?? 1 };
    return [diagnosticAt(location, { severity: "error", rule: "redirect-free", message, suggestion })];
  });

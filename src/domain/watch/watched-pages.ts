import type { Claim } from "../fact/fact";
import type { Source } from "../fact/source";
import { type Language, originalLanguage } from "../language";
import type { WatchedClaim } from "./locate-claim";
import { pageAddress } from "./page-address";

/** A page of somebody else. `claims`: that rest on it; `articles`: slugs of those that lead to it. */
export type WatchedPage = { url: string; claims: WatchedClaim[]; articles: string[] };

/** An article, or the pathway, as far as it leads elsewhere. `slug`: null of the pathway; `links`: in its text. */
export type LinkingText = {
  slug: string | null;
  language: Language;
  facts: readonly Pick<Claim, "id" | "claim" | "excerpt" | "source">[];
  sources: readonly Pick<Source, "id" | "url" | "language">[];
  links: readonly string[];
};

/**
 * Every page that articles lead to or rest on, each once, by its address without a fragment. A translation states the facts of its
 * original, so only originals bring claims; a page that a translation alone rests on is watched as one that is linked.
 */
export const watchedPages = (texts: readonly LinkingText[]): WatchedPage[] => {
  const pages = new Map<string, WatchedPage>();
  const pageAt = (address: string): WatchedPage | undefined => {
    const url = pageAddress(address)?.href;
    if (url === undefined) return undefined;
    const page = pages.get(url) ?? { url, claims: [], articles: [] };
    pages.set(url, page);
    return page;
  };
  for (const { slug, language, facts, sources, links } of texts) {
    for (const address of [...links, ...sources.map(({ url }) => url)]) {
      const page = pageAt(address);
      if (slug !== null && page && !page.articles.includes(slug)) page.articles.push(slug);
    }
    if (language !== originalLanguage) continue;
    const sourceOf = new Map(sources.map((source) => [source.id, source]));
    for (const { id, claim, excerpt, source: sourceId } of facts) {
      const source = sourceOf.get(sourceId);
      const page = source && pageAt(source.url);
      if (!page || page.claims.some((other) => other.id === id)) continue;
      const spoken = source.language ?? originalLanguage;
      page.claims.push({ id, claim, ...(excerpt !== undefined && { excerpt }), language: spoken });
    }
  }
  return [...pages.values()].sort((one, other) => (one.url < other.url ? -1 : 1));
};

import { addressIn, type Language, originalLanguage, toLanguage } from "../../domain/language";

export type PageLink = { rel: "canonical" | "alternate"; href: string; hrefLang?: Language | "x-default" };

type Page = { site: string; path: string; locale: string | undefined; languages: readonly Language[] };

/** The language that a page's content is in: the original where it was never translated and another language frames it. */
export const contentLanguage = (locale: string | undefined, languages: readonly Language[]): Language =>
  languages.includes(toLanguage(locale)) ? toLanguage(locale) : originalLanguage;

/**
 * The one address under which a page is to be found, and where it is in each language. `path`: without language and
 * query. `languages`: those that the page is in.
 */
export const pageLinks = ({ site, path, locale, languages }: Page): PageLink[] => {
  const language = contentLanguage(locale, languages);
  const canonical: PageLink = { rel: "canonical", href: site + addressIn(language, path) };
  if (languages.length < 2) return [canonical];
  const alternate = (hrefLang: Language): PageLink => ({
    rel: "alternate",
    hrefLang,
    href: site + addressIn(hrefLang, path),
  });
  const original = languages.includes(originalLanguage)
    ? [{ ...alternate(originalLanguage), hrefLang: "x-default" as const }]
    : [];
  return [canonical, ...languages.map(alternate), ...original];
};

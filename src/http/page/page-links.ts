import { addressIn, type Language, languageNamed, languages } from "../../domain/language";

export type PageLink = { rel: "canonical" | "alternate"; href: string; hrefLang?: Language | "x-default" };

type Page = { site: string; path: string; locale: string | undefined; translated: boolean };

/**
 * The one address under which a page is to be found, and where it is in each language. `path`: without language and
 * query. `translated`: false where the page is written in one language only.
 */
export const pageLinks = ({ site, path, locale, translated }: Page): PageLink[] => {
  const language = languageNamed(locale);
  const canonical: PageLink = { rel: "canonical", href: site + addressIn(language, path) };
  if (!translated) return [canonical];
  const alternate = (hrefLang: Language): PageLink => ({
    rel: "alternate",
    hrefLang,
    href: site + addressIn(hrefLang, path),
  });
  return [canonical, ...languages.map(alternate), { ...alternate(languages[0]), hrefLang: "x-default" }];
};

import { addressIn, type Language } from "../../domain/language";

/** The page that answers a query. */
export const searchAddress = (language: Language, query: string): string =>
  `${addressIn(language, "/search")}?${new URLSearchParams({ q: query })}`;

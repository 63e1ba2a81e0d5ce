import { addressIn, type Language } from "../../domain/language";

/** The page that answers a query, in any language. */
export const searchPath = (query: string): string => `/search?${new URLSearchParams({ q: query })}`;

/** The same in one language. */
export const searchAddress = (language: Language, query: string): string => addressIn(language, searchPath(query));

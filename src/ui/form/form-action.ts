import { type Language, originalLanguage } from "../../domain/language";

/**
 * Where a form of a page posts to. The address carries the language of the page, so that whatever comes of the form,
 * the way back or an error, speaks it too.
 */
export const formAction = (language: Language, path: `/api/${string}`): string =>
  language === originalLanguage ? path : `${path}?page=${language}`;

import { z } from "zod";

/** The languages that guides are written in and that every page speaks. The first is the one without a prefix in its addresses. */
export const languages = ["en", "fr"] as const;

export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** A page in a language: `/fr/practice` for `/practice`. Addresses of programs (`/api/…`) have no language. */
export const addressIn = (language: Language, path: string): string =>
  language === languages[0] ? path : path === "/" ? `/${language}` : `/${language}${path}`;

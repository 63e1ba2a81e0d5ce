import { addressIn, type Language } from "../language";
import { articleAddress } from "./article-slug";

/** Where all revisions of an article are listed. */
export const historyAddress = (slug: string): string => `${articleAddress(slug)}/history`;

/** Where two revisions are set side by side; the form there adds which. */
export const compareAddress = (slug: string, between?: { from: number; to: number }): string =>
  `${historyAddress(slug)}/compare${between ? `?from=${between.from}&to=${between.to}` : ""}`;

/** The feed of an article's changes. */
export const feedAddress = (slug: string): string => `${articleAddress(slug)}/feed.xml`;

/** The feed of all guides in a language. */
export const allFeedAddress = (language: Language): string => addressIn(language, "/feed.xml");

import { z } from "zod";
import { type Language, originalLanguage } from "../language";
import { languageSchema } from "../language-schema";
import type { Source } from "./source";

/** What a language calls a publisher, a page of its own, or a remark in brackets at the end of a title. */
export const sourceNameSchema = z.strictObject({ language: languageSchema, original: z.string(), term: z.string() });
export type SourceName = z.infer<typeof sourceNameSchema>;

const languageNames = new Intl.DisplayNames(originalLanguage, { type: "language" });

/** The remark that a page is in a language, in the words of our list. Readers of that language never see it. */
const inLanguage = (language: Language): string => `in ${languageNames.of(language)}`;

/**
 * A source as readers of a language see it: its publisher and the remarks on it in their words, and a remark that the page is not
 * in their language. A page in their language has its own title where our list has another; any other title stays.
 */
export function nameSource(source: Source, language: Language, names: readonly SourceName[]): Source {
  const own = new Map(names.filter((name) => name.language === language).map(({ original, term }) => [original, term]));
  const [, title = source.title, bracket] = /^(.*\S) \(([^()]*)\)$/.exec(source.title) ?? [];
  const remarks = bracket?.split(", ") ?? [];
  const isForeign = (source.language ?? originalLanguage) !== language;
  if (source.language === undefined && isForeign) remarks.push(inLanguage(originalLanguage));
  const known = remarks.filter((remark) => remark !== inLanguage(language));
  // Where there are no names, the remark that we add has no words in the reader's language.
  const named = known
    .map((remark) => own.get(remark) ?? remark)
    .filter((remark) => remark !== inLanguage(originalLanguage));
  const ownTitle = isForeign ? title : (own.get(title) ?? title);
  return {
    ...source,
    title: named.length > 0 ? `${ownTitle} (${named.join(", ")})` : ownTitle,
    publisher: own.get(source.publisher) ?? source.publisher,
  };
}

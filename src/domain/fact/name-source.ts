import { z } from "zod";
import { type Language, originalLanguage } from "../language";
import { languageSchema } from "../language-schema";
import type { Source } from "./source";

/** What a language calls a publisher, or a remark in brackets at the end of a title. */
export const sourceNameSchema = z.strictObject({ language: languageSchema, original: z.string(), term: z.string() });
export type SourceName = z.infer<typeof sourceNameSchema>;

/** The remark that a page is in the language of the originals. Their own readers never see it. */
const inOriginalLanguage = "in English";

/**
 * A source as readers of a language see it: its publisher and the remarks on it in their words, and a remark that the page is not
 * in their language. The title itself stays as the page or our list has it.
 */
export function nameSource(source: Source, language: Language, names: readonly SourceName[]): Source {
  const own = new Map(names.filter((name) => name.language === language).map(({ original, term }) => [original, term]));
  const [, title = source.title, bracket] = /^(.*\S) \(([^()]*)\)$/.exec(source.title) ?? [];
  const remarks = bracket?.split(", ") ?? [];
  if (source.language === undefined && language !== originalLanguage) remarks.push(inOriginalLanguage);
  const named = remarks.map((remark) => own.get(remark) ?? remark).filter((remark) => remark !== inOriginalLanguage);
  return {
    ...source,
    title: named.length > 0 ? `${title} (${named.join(", ")})` : title,
    publisher: own.get(source.publisher) ?? source.publisher,
  };
}

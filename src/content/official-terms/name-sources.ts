import type { OfficialTerm } from "../../domain/article/official-term";
import { nameSource, type SourceName } from "../../domain/fact/name-source";
import type { Source } from "../../domain/fact/source";
import { mapPassages } from "../../domain/item/map-passages";
import { success } from "../../domain/result";
import type { CompiledArticle } from "../content";

/** The terms without what only the check of texts needs. */
export const sourceNames = (terms: readonly OfficialTerm[]): SourceName[] =>
  terms.map(({ language, original, term }) => ({ language, original, term }));

/** Gives an article's sources, and those behind its questions, the names that they have in its language. */
export function nameSources(compiled: CompiledArticle, terms: readonly OfficialTerm[]): CompiledArticle {
  const { result } = compiled;
  if (!result.ok) return compiled;
  const { language } = result.value;
  const names = sourceNames(terms);
  const { sources, items } = result.value;
  const nameIt = (source: Source) => nameSource(source, language, names);
  const named = {
    sources: sources.map(nameIt),
    items: items.map((item) => mapPassages(item, (passage) => ({ ...passage, source: nameIt(passage.source) }))),
  };
  return { ...compiled, result: success({ ...result.value, ...named }) };
}

import type { OfficialTerm } from "../../domain/article/official-term";
import { nameSource, type SourceName } from "../../domain/fact/name-source";
import { success } from "../../domain/result";
import type { CompiledArticle } from "../content";

/** The terms without what only the check of texts needs. */
export const sourceNames = (terms: readonly OfficialTerm[]): SourceName[] =>
  terms.map(({ language, original, term }) => ({ language, original, term }));

/** Gives an article's sources the names that they have in its language. */
export function nameSources(compiled: CompiledArticle, terms: readonly OfficialTerm[]): CompiledArticle {
  const { result } = compiled;
  if (!result.ok) return compiled;
  const { language } = result.value;
  const names = sourceNames(terms);
  const sources = result.value.sources.map((source) => nameSource(source, language, names));
  return { ...compiled, result: success({ ...result.value, sources }) };
}

import type { OfficialTerm } from "../../domain/article/official-term";
import { success } from "../../domain/result";
import type { CompiledArticle } from "../content";

/** Gives the publishers of an article's sources the names that they have in its language. */
export function namePublishers(compiled: CompiledArticle, terms: readonly OfficialTerm[]): CompiledArticle {
  const { result } = compiled;
  if (!result.ok) return compiled;
  const names = new Map(
    terms.flatMap(({ language, original, term }) => (language === result.value.language ? [[original, term]] : [])),
  );
  if (names.size === 0) return compiled;
  const sources = result.value.sources.map((source) => ({
    ...source,
    publisher: names.get(source.publisher) ?? source.publisher,
  }));
  return { ...compiled, result: success({ ...result.value, sources }) };
}

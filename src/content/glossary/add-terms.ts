import { success } from "../../domain/result";
import { wordPattern } from "../../domain/text/words/word-pattern";
import type { CompiledArticle } from "../content";
import type { Glossary } from "./compile-glossary";

/** Gives an article the words of the glossary that it uses. One that cannot be published stays as it is. */
export function addTerms(compiled: CompiledArticle, glossary: Glossary["terms"]): CompiledArticle {
  const { result } = compiled;
  if (!result.ok) return compiled;
  const text = result.value.sections.flatMap(({ passages }) => passages).join("\n");
  const used = glossary.filter(
    ({ language, term }) => language === result.value.language && wordPattern(term).test(text),
  );
  if (used.length === 0) return compiled;
  const terms = used.map(({ language: _language, location: _location, ...term }) => term);
  return { ...compiled, result: success({ ...result.value, terms }) };
}

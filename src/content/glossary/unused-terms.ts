import type { Diagnostic } from "../../domain/diagnostic";
import type { CompiledArticle } from "../content";
import { diagnosticAt } from "../yaml/source-location";
import type { Glossary } from "./compile-glossary";

/** Words that no guide uses, so that nobody reads what they mean. None while a guide has errors. */
export function unusedTerms({ terms }: Glossary, articles: readonly CompiledArticle[]): Diagnostic[] {
  if (articles.some(({ result }) => !result.ok)) return [];
  const used = new Set(
    articles.flatMap(({ result }) =>
      result.ok ? (result.value.terms ?? []).map(({ term }) => `${result.value.language} ${term}`) : [],
    ),
  );
  return terms
    .filter(({ language, term }) => !used.has(`${language} ${term}`))
    .map(({ term, location }) =>
      diagnosticAt(location, {
        rule: "as-described",
        severity: "warning",
        message: `No guide uses “${term}”.`,
        suggestion: "Write it as the guide does, or delete the entry.",
      }),
    );
}

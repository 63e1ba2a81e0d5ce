import type { GlossaryEntry, Term } from "../../domain/article/term";
import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import type { Language } from "../../domain/language";
import { explainMissing } from "../facts/explain-missing";
import { toFactsById } from "../facts/facts-by-id";
import type { SharedFacts } from "../facts/read-shared-facts";
import { diagnosticAt, type Located } from "../yaml/source-location";
import { readGlossary } from "./read-glossary";

/** The words that guides of each language explain. */
export type Glossary = {
  terms: (Term & { language: Language; location: SourceLocation })[];
  diagnostics: Diagnostic[];
};

const nameOf = ({ language, term }: GlossaryEntry) => `${language} ${term.toLowerCase()}`;

/** The words that can be relied on: written once, and resting on a source that there is or on none at all. */
export function compileGlossary(text: string | undefined, sharedFacts: SharedFacts): Glossary {
  const { entries, diagnostics } = readGlossary(text ?? "");
  const { sources, unreadable } = toFactsById(sharedFacts.files, sharedFacts.unreadable);
  const terms: Glossary["terms"] = [];
  const seen = new Set<string>();
  for (const { value, locate } of entries) {
    const { term, language, meaning, source } = value;
    const cited = source === undefined ? undefined : sources.byId.get(source);
    if (source !== undefined && cited === undefined) {
      const explanation = explainMissing("source", source, sources, unreadable);
      diagnostics.push(diagnosticAt(locate(["source"]), { rule: "as-described", severity: "error", ...explanation }));
    } else if (seen.has(nameOf(value))) diagnostics.push(twice(value, locate));
    else terms.push({ term, language, meaning, location: locate(["term"]), ...(cited && { url: cited.value.url }) });
    seen.add(nameOf(value));
  }
  return { terms, diagnostics: diagnostics.filter(({ follows }) => follows === undefined) };
}

const twice = ({ term }: GlossaryEntry, locate: Located<GlossaryEntry>["locate"]): Diagnostic =>
  diagnosticAt(locate(["term"]), {
    rule: "as-described",
    severity: "error",
    message: `“${term}” is explained more than once in this language.`,
    suggestion: "Keep the better one.",
  });

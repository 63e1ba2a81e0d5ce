import type { GlossaryEntry, Term } from "../../domain/article/term";
import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import type { Language } from "../../domain/language";
import { explainMissing } from "../facts/explain-missing";
import { knownFacts } from "../facts/known-facts";
import type { CitableFacts } from "../facts/read-citable-facts";
import { diagnosticAt, type Located } from "../yaml/source-location";
import { readGlossary } from "./read-glossary";

/** The words that guides of each language explain. */
export type Glossary = {
  terms: (Term & { language: Language; location: SourceLocation })[];
  diagnostics: Diagnostic[];
};

const nameOf = ({ language, term }: GlossaryEntry) => `${language} ${term.toLowerCase()}`;

/** The words that can be relied on: written once, and resting on a source that there is or on none at all. */
export function compileGlossary(text: string | undefined, shared: CitableFacts): Glossary {
  const { entries, diagnostics } = readGlossary(text ?? "");
  const { sources, unreadable } = knownFacts(shared.files, shared.unreadable);
  const terms: Glossary["terms"] = [];
  const seen = new Set<string>();
  for (const { value, locate } of entries) {
    const { term, language, meaning, source } = value;
    const known = source === undefined ? undefined : sources.byId.get(source);
    if (source !== undefined && known === undefined) {
      const words = explainMissing("source", source, sources, unreadable);
      diagnostics.push(diagnosticAt(locate(["source"]), { rule: "as-described", severity: "error", ...words }));
    } else if (seen.has(nameOf(value))) diagnostics.push(twice(value, locate));
    else terms.push({ term, language, meaning, location: locate(["term"]), ...(known && { url: known.value.url }) });
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

import type { GlossaryEntry, Term } from "../../domain/article/term";
import type { Language } from "../../domain/language";
import { explainMissing } from "../facts/explain-missing";
import { knownFacts } from "../facts/known-facts";
import type { CitableFacts } from "../facts/read-citable-facts";
import type { Problem } from "../problem";
import { type Place, type Placed, problemAt } from "../yaml/place";
import { readGlossary } from "./read-glossary";

/** The words that guides of each language explain. */
export type Glossary = { terms: (Term & { language: Language; place: Place })[]; problems: Problem[] };

const nameOf = ({ language, term }: GlossaryEntry) => `${language} ${term.toLowerCase()}`;

/** The words that can be relied on: written once, and resting on a source that there is or on none at all. */
export function compileGlossary(text: string | undefined, shared: CitableFacts): Glossary {
  const { entries, problems } = readGlossary(text ?? "");
  const { sources, unreadable } = knownFacts(shared.files, shared.unreadable);
  const terms: Glossary["terms"] = [];
  const seen = new Set<string>();
  for (const { value, placeOf } of entries) {
    const { term, language, meaning, source } = value;
    const known = source === undefined ? undefined : sources.byId.get(source);
    if (source !== undefined && known === undefined) {
      const words = explainMissing("source", source, sources, unreadable);
      problems.push(problemAt(placeOf(["source"]), { severity: "err", ...words }));
    } else if (seen.has(nameOf(value))) problems.push(twice(value, placeOf));
    else terms.push({ term, language, meaning, place: placeOf(["term"]), ...(known && { url: known.value.url }) });
    seen.add(nameOf(value));
  }
  return { terms, problems: problems.filter(({ follows }) => follows === undefined) };
}

const twice = ({ term }: GlossaryEntry, placeOf: Placed<GlossaryEntry>["placeOf"]): Problem =>
  problemAt(placeOf(["term"]), {
    severity: "err",
    message: `“${term}” is explained more than once in this language.`,
    mend: "Keep the better one.",
  });

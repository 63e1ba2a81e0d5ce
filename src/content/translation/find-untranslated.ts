import type { Diagnostic } from "../../domain/diagnostic";
import type { Fact } from "../../domain/fact/fact";
import { diagnosticAt, type Located } from "../yaml/source-location";

/** What the original states and the translation does not. `done`: ids that are translated, well or badly. `moved`: anchors of its sections. */
export function findUntranslated(
  done: ReadonlySet<string>,
  originals: readonly Located<Fact>[],
  file: string,
): { moved: Set<string>; diagnostics: Diagnostic[] } {
  const missing = originals.filter(({ value }) => !done.has(value.id));
  const diagnostics = missing.map(({ value: { id, section, quote } }) => {
    const message = `The original states \`${id}\` in the section \`${section}\`, which is not translated: “${quote}”`;
    const suggestion = `Translate it in the article, and add \`${id}\` here with section, quote, claim and original.`;
    return diagnosticAt(
      { file, line: 1, column: 1 },
      { severity: "warning", rule: "translation-behind", message, suggestion },
    );
  });
  return { moved: new Set(missing.map(({ value }) => value.section)), diagnostics };
}

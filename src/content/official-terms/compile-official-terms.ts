import { type OfficialTerm, officialTermSchema } from "../../domain/article/official-term";
import type { Diagnostic } from "../../domain/diagnostic";
import { explainMissing } from "../facts/explain-missing";
import { toFactsById } from "../facts/facts-by-id";
import type { SharedFacts } from "../facts/read-shared-facts";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readList } from "../yaml/read-list";
import { diagnosticAt } from "../yaml/source-location";

/** What bodies call things in languages other than the originals'; relative to the content folder. */
export const officialTermsFile = "official-terms.yaml";

/** The terms that can be relied on, and what is wrong with the others. */
export function compileOfficialTerms(
  text: string | undefined,
  sharedFacts: SharedFacts,
): { terms: OfficialTerm[]; diagnostics: Diagnostic[] } {
  const yaml = parseYaml(officialTermsFile, text ?? "");
  if (!yaml.ok) return { terms: [], diagnostics: yaml.failure };
  const { entries, diagnostics } = readList(yaml.value, "terms", officialTermSchema);
  const { sources, unreadable } = toFactsById(sharedFacts.files, sharedFacts.unreadable);
  const unknown = entries.flatMap(({ value: { source }, locate }) =>
    source === undefined || sources.byId.has(source)
      ? []
      : [
          diagnosticAt(locate(["source"]), {
            rule: "as-described",
            severity: "error" as const,
            ...explainMissing("source", source, sources, unreadable),
          }),
        ],
  );
  return {
    terms: entries.map(({ value }) => value),
    diagnostics: [...checkNames(yaml.value, ["terms"]), ...diagnostics, ...unknown].filter(
      ({ follows }) => follows === undefined,
    ),
  };
}

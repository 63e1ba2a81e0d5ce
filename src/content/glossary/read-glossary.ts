import { type GlossaryEntry, glossaryEntrySchema } from "../../domain/article/term";
import type { Diagnostic } from "../../domain/diagnostic";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readList } from "../yaml/read-list";
import type { Located } from "../yaml/source-location";

/** Words that guides explain; relative to the content folder. */
export const glossaryFile = "glossary.yaml";

/** The words whose entries can be read, and what is wrong with the others. */
export function readGlossary(text: string): { entries: Located<GlossaryEntry>[]; diagnostics: Diagnostic[] } {
  const yaml = parseYaml(glossaryFile, text);
  if (!yaml.ok) return { entries: [], diagnostics: yaml.failure };
  const { entries, diagnostics } = readList(yaml.value, "terms", glossaryEntrySchema);
  return { entries: [...entries], diagnostics: [...checkNames(yaml.value, ["terms"]), ...diagnostics] };
}

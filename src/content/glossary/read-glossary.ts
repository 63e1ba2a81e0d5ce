import { type GlossaryEntry, glossaryEntrySchema } from "../../domain/article/term";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import type { Placed } from "../yaml/place";
import { readList } from "../yaml/read-list";

/** Words that guides explain; relative to the content folder. */
export const glossaryFile = "glossary.yaml";

/** The words whose entries can be read, and what is wrong with the others. */
export function readGlossary(text: string): { entries: Placed<GlossaryEntry>[]; problems: Problem[] } {
  const yaml = parseYaml(glossaryFile, text);
  if (!yaml.ok) return { entries: [], problems: yaml.failure };
  const { entries, problems } = readList(yaml.value, "terms", glossaryEntrySchema);
  return { entries: [...entries], problems: [...checkNames(yaml.value, ["terms"]), ...problems] };
}

import { needsNoSourceSchema } from "../facts/needs-no-source";
import { restatedWordsSchema } from "../facts/restated-words";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readGroup } from "../yaml/read-group";
import { readList } from "../yaml/read-list";
import { type ParsedTranslation, translatedFactSchema, translatedTableSchema } from "./parsed-translation";

const nothing = { entries: [], invalid: new Map(), diagnostics: [] };

/** Reads the facts of a translation, such as `facts.fr.yaml`: sentences and tables by the ids of the original. */
export function readTranslation(file: string, text: string): ParsedTranslation {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) {
    const empty = { facts: nothing, tables: nothing, common: [], restated: [] };
    return { ...empty, unreadable: [file], diagnostics: yaml.failure };
  }
  const facts = readGroup(yaml.value, "facts", translatedFactSchema);
  const tables = readGroup(yaml.value, "tables", translatedTableSchema);
  const common = readList(yaml.value, "common", needsNoSourceSchema);
  const restated = readList(yaml.value, "restated", restatedWordsSchema);
  const diagnostics = [
    ...checkNames(yaml.value, ["facts", "tables", "common", "restated"]),
    ...facts.diagnostics,
    ...tables.diagnostics,
    ...common.diagnostics,
    ...restated.diagnostics,
  ];
  return { facts, tables, common: common.entries, restated: restated.entries, unreadable: [], diagnostics };
}

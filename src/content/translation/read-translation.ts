import { needsNoSourceSchema } from "../facts/needs-no-source";
import { restatedWordsSchema } from "../facts/restated-words";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readGroup } from "../yaml/read-group";
import { readList } from "../yaml/read-list";
import { translatedFactSchema, translatedTableSchema, type WrittenTranslation } from "./written-translation";

const nothing = { entries: [], faulty: new Map(), problems: [] };

/** Reads the facts of a translation, such as `facts.fr.yaml`: sentences and tables by the ids of the original. */
export function readTranslation(file: string, text: string): WrittenTranslation {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) {
    const empty = { facts: nothing, tables: nothing, common: [], restated: [] };
    return { ...empty, unreadable: [file], problems: yaml.failure };
  }
  const facts = readGroup(yaml.value, "facts", translatedFactSchema);
  const tables = readGroup(yaml.value, "tables", translatedTableSchema);
  const common = readList(yaml.value, "common", needsNoSourceSchema);
  const restated = readList(yaml.value, "restated", restatedWordsSchema);
  const problems = [
    ...checkNames(yaml.value, ["facts", "tables", "common", "restated"]),
    ...facts.problems,
    ...tables.problems,
    ...common.problems,
    ...restated.problems,
  ];
  return { facts, tables, common: common.entries, restated: restated.entries, unreadable: [], problems };
}

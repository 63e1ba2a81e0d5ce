import { type Claim, claimSchema } from "../../domain/article/fact";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { type FactsFile, problemsOf, readFactsFile } from "./read-facts-file";

/** What any article may cite: the files of the folder `facts`, in the order of their names. `unreadable`: those that are no valid YAML. */
export type CitableFacts = { files: FactsFile<Claim>[]; unreadable: string[]; problems: Problem[] };

export function readCitableFacts(texts: ReadonlyMap<string, string>): CitableFacts {
  const citable: CitableFacts = { files: [], unreadable: [], problems: [] };
  for (const [file, text] of texts) {
    const yaml = parseYaml(file, text);
    if (!yaml.ok) {
      citable.unreadable.push(file);
      citable.problems.push(...yaml.failure);
      continue;
    }
    const read = readFactsFile(yaml.value, { name: "claims", schema: claimSchema });
    citable.files.push(read);
    citable.problems.push(...checkNames(yaml.value, ["sources", "claims", "tables"]), ...problemsOf(read));
  }
  return citable;
}

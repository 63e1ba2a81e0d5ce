import type { Diagnostic } from "../../domain/diagnostic";
import { type Claim, claimSchema } from "../../domain/fact/fact";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { diagnosticsOf, type FactsFile, readFactsFile } from "./read-facts-file";

/** What any article may cite: the files of the folder `facts`, in the order of their names. `unreadable`: those that are no valid YAML. */
export type CitableFacts = { files: FactsFile<Claim>[]; unreadable: string[]; diagnostics: Diagnostic[] };

export function readCitableFacts(texts: ReadonlyMap<string, string>): CitableFacts {
  const citable: CitableFacts = { files: [], unreadable: [], diagnostics: [] };
  for (const [file, text] of texts) {
    const yaml = parseYaml(file, text);
    if (!yaml.ok) {
      citable.unreadable.push(file);
      citable.diagnostics.push(...yaml.failure);
      continue;
    }
    const read = readFactsFile(yaml.value, { name: "claims", schema: claimSchema });
    citable.files.push(read);
    citable.diagnostics.push(...checkNames(yaml.value, ["sources", "claims", "tables"]), ...diagnosticsOf(read));
  }
  return citable;
}

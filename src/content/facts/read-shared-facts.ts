import type { Diagnostic } from "../../domain/diagnostic";
import { type Claim, claimSchema } from "../../domain/fact/fact";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { diagnosticsOf, type FactsFile, readFactsFile } from "./read-facts-file";

/** The facts that any article may cite: the files of the folder `facts`, in the order of their names. `unreadable`: those that are no valid YAML. */
export type SharedFacts = { files: FactsFile<Claim>[]; unreadable: string[]; diagnostics: Diagnostic[] };

export function readSharedFacts(texts: ReadonlyMap<string, string>): SharedFacts {
  const shared: SharedFacts = { files: [], unreadable: [], diagnostics: [] };
  for (const [file, text] of texts) {
    const yaml = parseYaml(file, text);
    if (!yaml.ok) {
      shared.unreadable.push(file);
      shared.diagnostics.push(...yaml.failure);
      continue;
    }
    const read = readFactsFile(yaml.value, { name: "claims", schema: claimSchema });
    shared.files.push(read);
    shared.diagnostics.push(...checkNames(yaml.value, ["sources", "claims", "tables"]), ...diagnosticsOf(read));
  }
  return shared;
}

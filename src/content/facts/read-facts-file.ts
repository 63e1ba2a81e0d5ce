import type { z } from "zod";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Claim } from "../../domain/fact/fact";
import { type FactTableInput, factTableSchema } from "../../domain/fact/fact-table";
import type { Source } from "../../domain/fact/source";
import type { YamlFile } from "../yaml/parse-yaml";
import { type Entries, readList } from "../yaml/read-list";
import { sourceFieldsSchema } from "./source-fields";

/** What one file says under `sources`, `tables` and, in shared files `claims`, in an article's own file `facts`. */
export type FactsFile<Parsed extends Claim> = {
  sources: Entries<Source>;
  claims: Entries<Parsed>;
  tables: Entries<FactTableInput>;
};

export function readFactsFile<Parsed extends Claim>(
  yaml: YamlFile,
  claims: { name: "claims" | "facts"; schema: z.ZodType<Parsed> },
): FactsFile<Parsed> {
  return {
    sources: readList(yaml, "sources", sourceFieldsSchema),
    claims: readList(yaml, claims.name, claims.schema),
    tables: readList(yaml, "tables", factTableSchema),
  };
}

export function diagnosticsOf(file: FactsFile<Claim>): Diagnostic[] {
  return [file.sources, file.claims, file.tables].flatMap(({ diagnostics }) => diagnostics);
}

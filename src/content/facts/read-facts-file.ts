import type { z } from "zod";
import type { Claim } from "../../domain/article/fact";
import { factTableSchema, type WrittenFactTable } from "../../domain/article/fact-table";
import type { Source } from "../../domain/article/source";
import type { Problem } from "../problem";
import type { YamlFile } from "../yaml/parse-yaml";
import { type Entries, readList } from "../yaml/read-list";
import { writtenSourceSchema } from "./written-source";

/** What one file says under `sources`, `tables` and, in shared files `claims`, in an article's own file `facts`. */
export type FactsFile<Written extends Claim> = {
  sources: Entries<Source>;
  claims: Entries<Written>;
  tables: Entries<WrittenFactTable>;
};

export function readFactsFile<Written extends Claim>(
  yaml: YamlFile,
  claims: { name: "claims" | "facts"; schema: z.ZodType<Written> },
): FactsFile<Written> {
  return {
    sources: readList(yaml, "sources", writtenSourceSchema),
    claims: readList(yaml, claims.name, claims.schema),
    tables: readList(yaml, "tables", factTableSchema),
  };
}

export function problemsOf(file: FactsFile<Claim>): Problem[] {
  return [file.sources, file.claims, file.tables].flatMap(({ problems }) => problems);
}

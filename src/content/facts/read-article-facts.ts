import { claimSchema, quoteSchema } from "../../domain/fact/fact";
import type { ArticleFacts } from "../article/parsed-article";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readGroup } from "../yaml/read-group";
import { readList } from "../yaml/read-list";
import { needsNoSourceSchema } from "./needs-no-source";
import { diagnosticsOf, readFactsFile } from "./read-facts-file";
import { restatedWordsSchema } from "./restated-words";

const ownFactSchema = claimSchema.extend(quoteSchema.shape);

const nothing = { entries: [], invalid: new Map(), diagnostics: [] };

/** Reads an article's `facts.yaml`: quotes for shared claims, facts, sources and tables of its own. */
export function readArticleFacts(file: string, text: string): ArticleFacts {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) {
    const empty = { sources: nothing, claims: nothing, tables: nothing, quotes: [], common: [], restated: [] };
    return { ...empty, unreadable: [file], diagnostics: yaml.failure };
  }
  const read = readFactsFile(yaml.value, { name: "facts", schema: ownFactSchema });
  const quotes = readGroup(yaml.value, "quotes", quoteSchema);
  const common = readList(yaml.value, "common", needsNoSourceSchema);
  const restated = readList(yaml.value, "restated", restatedWordsSchema);
  const claims = { ...read.claims, invalid: new Map([...read.claims.invalid, ...quotes.invalid]) };
  const diagnostics = [
    ...checkNames(yaml.value, ["quotes", "facts", "sources", "tables", "common", "restated"]),
    ...quotes.diagnostics,
    ...common.diagnostics,
    ...restated.diagnostics,
    ...diagnosticsOf(read),
  ];
  const beside = { quotes: quotes.entries, common: common.entries, restated: restated.entries };
  return { ...read, claims, ...beside, unreadable: [], diagnostics };
}

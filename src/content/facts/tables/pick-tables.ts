import type { Quotations } from "../../../domain/article/agreement/quotations";
import type { Diagnostic } from "../../../domain/diagnostic";
import type { Fact } from "../../../domain/fact/fact";
import type { FactTable, FactTableInput } from "../../../domain/fact/fact-table";
import type { ParsedArticle } from "../../article/parsed-article";
import type { Path } from "../../yaml/locate-path";
import { diagnosticAt, type Located } from "../../yaml/source-location";
import type { FactsById } from "../facts-by-id";
import { cellFacts } from "./cell-facts";
import { checkCells } from "./check-cells";
import { checkTable } from "./check-table";
import { fillTable } from "./fill-table";

/** The tables of an article: its own, and the shared ones that its models draw on. Their claims must be quoted in it. */
export function pickTables(
  { slug, facts: parsed, questions }: ParsedArticle,
  factsById: FactsById,
  facts: readonly Located<Fact>[],
  quotations: Quotations,
): { tables: FactTable[]; diagnostics: Diagnostic[] } {
  const diagnostics = parsed.tables.entries.flatMap(checkTable);
  const wanted = new Set([
    ...parsed.tables.entries.map(({ value }) => value.id),
    ...questions.models.map(({ value }) => value.table),
  ]);
  const isReportedElsewhere = (fact: string) => parsed.unreadable.length > 0 || factsById.claims.invalid.has(fact);
  const tables: FactTable[] = [];
  for (const id of wanted) {
    const table = factsById.tables.byId.get(id);
    if (table === undefined || factsById.tables.invalid.has(id)) continue;
    const missing = unquoted(table.value, facts);
    diagnostics.push(
      ...missing.filter(([fact]) => !isReportedElsewhere(fact)).map((cell) => explain(table, slug, cell)),
    );
    if (missing.length > 0) continue;
    const filled = fillTable(table.value);
    const cellDiagnostics = checkCells(filled, quotations, slug, (row, attribute) => {
      const index = filled.rows.findIndex(({ id: each }) => each === row);
      return table.locate(["rows", index, "cells", attribute]);
    });
    diagnostics.push(...cellDiagnostics);
    if (cellDiagnostics.length === 0) tables.push(filled);
  }
  return { tables, diagnostics };
}

function unquoted(table: FactTableInput, facts: readonly Located<Fact>[]): [string, Path][] {
  const quoted = new Set(facts.map(({ value }) => value.id));
  return [...cellFacts(table)].filter(([fact]) => !quoted.has(fact));
}

function explain(table: Located<FactTableInput>, slug: string, [fact, path]: [string, Path]): Diagnostic {
  const message = `Table \`${table.value.id}\` rests on the claim \`${fact}\`, which the article ${slug} does not quote.`;
  const suggestion = `Add \`${fact}\` under \`quotes\` in articles/${slug}/facts.yaml, with the section and the sentence that states it; if it is no shared claim, add it under \`facts\`.`;
  return diagnosticAt(table.locate(path), { rule: "as-described", severity: "error", message, suggestion });
}

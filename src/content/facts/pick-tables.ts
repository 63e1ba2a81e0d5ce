import type { Fact } from "../../domain/article/fact";
import type { FactTable, WrittenFactTable } from "../../domain/article/fact-table";
import type { Quotations } from "../../domain/article/quotations";
import type { WrittenArticle } from "../article/written-article";
import type { Problem } from "../problem";
import type { Path } from "../yaml/locate-path";
import { type Placed, problemAt } from "../yaml/place";
import { cellFacts } from "./cell-facts";
import { checkCells } from "./check-cells";
import { checkTable } from "./check-table";
import { fillTable } from "./fill-table";
import type { KnownFacts } from "./known-facts";

/** The tables of an article: its own, and the shared ones that its models draw on. Their claims must be quoted in it. */
export function pickTables(
  { slug, facts: written, questions }: WrittenArticle,
  known: KnownFacts,
  facts: readonly Placed<Fact>[],
  quotations: Quotations,
): { tables: FactTable[]; problems: Problem[] } {
  const problems = written.tables.entries.flatMap(checkTable);
  const wanted = new Set([
    ...written.tables.entries.map(({ value }) => value.id),
    ...questions.models.map(({ value }) => value.table),
  ]);
  const toldElsewhere = (fact: string) => written.unreadable.length > 0 || known.claims.faulty.has(fact);
  const tables: FactTable[] = [];
  for (const id of wanted) {
    const table = known.tables.byId.get(id);
    if (table === undefined || known.tables.faulty.has(id)) continue;
    const missing = unquoted(table.value, facts);
    problems.push(...missing.filter(([fact]) => !toldElsewhere(fact)).map((cell) => explain(table, slug, cell)));
    if (missing.length > 0) continue;
    const filled = fillTable(table.value);
    const unsaid = checkCells(filled, quotations, slug, (row, attribute) => {
      const index = filled.rows.findIndex(({ id: each }) => each === row);
      return table.placeOf(["rows", index, "cells", attribute]);
    });
    problems.push(...unsaid);
    if (unsaid.length === 0) tables.push(filled);
  }
  return { tables, problems };
}

function unquoted(table: WrittenFactTable, facts: readonly Placed<Fact>[]): [string, Path][] {
  const quoted = new Set(facts.map(({ value }) => value.id));
  return [...cellFacts(table)].filter(([fact]) => !quoted.has(fact));
}

function explain(table: Placed<WrittenFactTable>, slug: string, [fact, path]: [string, Path]): Problem {
  const message = `Table \`${table.value.id}\` rests on the claim \`${fact}\`, which the article ${slug} does not quote.`;
  const mend = `Add \`${fact}\` under \`quotes\` in articles/${slug}/facts.yaml, with the section and the sentence that states it; if it is no shared claim, add it under \`facts\`.`;
  return problemAt(table.placeOf(path), { severity: "err", message, mend });
}

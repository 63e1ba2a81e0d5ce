import type { Fact } from "../../../../src/domain/fact/fact";
import type { FactTable } from "../../../../src/domain/fact/fact-table";
import type { Source } from "../../../../src/domain/fact/source";
import { type AuthoredItem, authoredItemSchema } from "../../../../src/domain/item/authored-item";
import type { CompileContext } from "../../../../src/domain/item/compile/compile-context";
import { compileItems } from "../../../../src/domain/item/compile/compile-items";
import { formOf } from "../../../../src/domain/item/forms/forms";
import type { Item } from "../../../../src/domain/item/item";
import { type ItemModel, itemModelSchema } from "../../../../src/domain/item/models/item-model";

export const source: Source = {
  id: "harbour-office",
  title: "Rules for berths",
  publisher: "Harbour Office",
  url: "https://harbour.example/rules",
  stated: "2024-03",
  checked: "2026-11-25",
  copy: "stored",
  secondary: false,
};

export const fact = (id: string, quote: string): Fact => ({
  id,
  claim: `The claim of ${id}.`,
  source: "harbour-office",
  volatility: "medium",
  quote,
  section: "step-1",
});

/** Berths of a harbour: weeks differ but for two, the pilot is shared by two, one fee is unknown. */
export const berths: FactTable = {
  id: "berths",
  noun: "berth",
  attributes: [
    { id: "weeks", label: "longest stay", unit: "weeks" },
    { id: "pilot", label: "pilot" },
    { id: "fee", label: "fee" },
  ],
  rows: [
    row("north", "North Quay", 2, "needed", "$40"),
    row("south", "South Quay", 6, "needed", "$55"),
    row("island", "Island Pier", 12, "advised", "$70"),
    row("river", "River Mole", 12, "not needed", "unknown"),
    row("dock", "Old Dock", 26, "on request", "$90"),
  ],
};

function row(id: string, name: string, weeks: number, pilot: string, fee: string): FactTable["rows"][number] {
  const cell = (value: string | number) => ({ value, fact: `fact-${id}` });
  const cells = { weeks: cell(weeks), pilot: cell(pilot), fee: fee === "unknown" ? ("unknown" as const) : cell(fee) };
  return { id, name, cells };
}

/** One sentence for each row, that says each of its cells. */
export const berthFacts = [
  fact("fact-north", "North Quay: ships stay 2 weeks. A pilot is needed. The fee is $40."),
  fact("fact-south", "South Quay: ships stay 6 weeks. A pilot is needed. The fee is $55."),
  fact("fact-island", "Island Pier: ships stay 12 weeks. A pilot is advised. The fee is $70."),
  fact("fact-river", "River Mole: ships stay twelve weeks. A pilot is not needed."),
  fact("fact-dock", "Old Dock: ships stay 26 weeks. A pilot comes on request. The fee is $90."),
];

export const explained = {
  rationale: { key: "{row}: {value}.", distractor: "{option} is of {other}; {row} has {value}." },
  misconception: "Takes {other} for {row}.",
};

export const model = (fields: Record<string, unknown>): ItemModel =>
  itemModelSchema.parse({ id: "the-model", version: 1, table: "berths", ...fields });

export const authored = (fields: Record<string, unknown>): AuthoredItem =>
  authoredItemSchema.parse({
    id: "the-item",
    objective: "rule",
    stem: "What do the harbour rules ask for?",
    ...fields,
  });

export const context = (parts: Partial<CompileContext> = {}): CompileContext => ({
  articleId: "harbour",
  facts: berthFacts,
  sources: [source],
  tables: [berths],
  authored: [],
  enemies: [],
  models: [],
  ...parts,
});

export const compiled = (parts: Partial<CompileContext>) => compileItems(context(parts));

export const textsOf = (item: Item): string[] =>
  formOf(item)
    .menus(item)
    .flatMap(({ options }) => options.map(({ text }) => text));

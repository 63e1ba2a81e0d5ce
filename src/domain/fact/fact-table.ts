import { z } from "zod";
import { slugSchema } from "../slug";

/** What a row says of itself under one attribute, and the fact that says so. `unknown` is neither key nor distractor. */
export type Cell = KnownCell | "unknown";

export type KnownCell = {
  value: string | number;
  fact: string;
  /** Words of the fact's quote that support the value where it is not a part of the quote. `…` is for words left out. */
  evidence?: string;
  /** Words of the source's citation (title, publisher, date) that support it: for what only the kind of page shows. */
  citation?: string;
  /** Of a translated table: what the original shows here; it names the value in every language. */
  original?: string;
};

/** What a rank is derived from: the dates of the quotes, or the position of the evidence in the guide. */
export type RankedBy = "date" | "position";

/** Rows of the same kind of thing with the same attributes, each cell resting on a fact. */
export type FactTable = {
  id: string;
  /** What one row is, as a noun in a sentence: "certificate". */
  noun: string;
  attributes: Attribute[];
  rows: Row[];
};
export type Attribute = { id: string; label: string; unit?: string; rankedBy?: RankedBy };
export type Row = { id: string; name: string; cells: Record<string, Cell> };

const value = z.union([z.string().min(1).max(200), z.number()]);
const words = z.string().min(1).max(400);
export const cellEvidenceSchema = z.strictObject({ evidence: words.optional(), citation: words.optional() });

/** As an editor writes it: a value without a `fact` rests on that of its row. */
export const factTableSchema = z.strictObject({
  id: slugSchema,
  noun: z.string().min(2).max(60),
  attributes: z
    .array(
      z.strictObject({
        id: slugSchema,
        label: z.string().min(1).max(120),
        unit: z.string().max(20).optional(),
        rankedBy: z.enum(["date", "position"]).optional(),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        id: slugSchema,
        name: z.string().min(1).max(120),
        fact: slugSchema.optional(),
        cells: z.record(
          slugSchema,
          z.union([z.literal("unknown"), value, cellEvidenceSchema.extend({ value, fact: slugSchema.optional() })]),
        ),
      }),
    )
    .min(2),
});
export type FactTableInput = z.infer<typeof factTableSchema>;

import { z } from "zod";
import { slugSchema } from "../slug";

/**
 * What a row says of itself under one attribute, and the fact that says so. `unknown` is neither key nor distractor.
 * `original`: of a translated table, what the original shows here; it names the value in every language.
 */
export type Cell = { value: string | number; fact: string; original?: string } | "unknown";

/** Rows of the same kind of thing with the same attributes, each cell resting on a fact. */
export type FactTable = {
  id: string;
  /** What one row is, as a noun in a sentence: "certificate". */
  noun: string;
  attributes: { id: string; label: string; unit?: string }[];
  rows: Row[];
};
export type Row = { id: string; name: string; cells: Record<string, Cell> };

const value = z.union([z.string().min(1).max(200), z.number()]);

/** As an editor writes it: a bare value rests on the row's `fact`. */
export const factTableSchema = z.strictObject({
  id: slugSchema,
  noun: z.string().min(2).max(60),
  attributes: z
    .array(z.strictObject({ id: slugSchema, label: z.string().min(1).max(120), unit: z.string().max(20).optional() }))
    .min(1),
  rows: z
    .array(
      z.strictObject({
        id: slugSchema,
        name: z.string().min(1).max(120),
        fact: slugSchema.optional(),
        cells: z.record(
          slugSchema,
          z.union([z.literal("unknown"), value, z.strictObject({ value, fact: slugSchema })]),
        ),
      }),
    )
    .min(2),
});
export type WrittenFactTable = z.infer<typeof factTableSchema>;

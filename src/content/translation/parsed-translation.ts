import { z } from "zod";
import type { Diagnostic } from "../../domain/diagnostic";
import { claimSchema, quoteSchema } from "../../domain/fact/fact";
import { cellEvidenceSchema, factTableSchema } from "../../domain/fact/fact-table";
import { slugSchema } from "../../domain/slug";
import type { NeedsNoSource } from "../facts/needs-no-source";
import type { RestatedWords } from "../facts/restated-words";
import type { Entries } from "../yaml/read-list";
import type { Located } from "../yaml/source-location";

/**
 * A fact in another language. `original`: the words of the original that `quote` translates, as they were then.
 * `source` and `excerpt`: the body's page in this language and what it says, where the original rests on another.
 */
export const translatedFactSchema = quoteSchema
  .extend({
    claim: claimSchema.shape.claim,
    original: quoteSchema.shape.quote,
    source: claimSchema.shape.source.optional(),
    excerpt: claimSchema.shape.excerpt,
  })
  .refine(({ source, excerpt }) => (source === undefined) === (excerpt === undefined), {
    message: "a page in this language is named by `source` and quoted by `excerpt`: it has one of them alone",
    path: ["source"],
  });
export type TranslatedFact = z.infer<typeof translatedFactSchema> & { id: string };

const { noun, attributes, rows } = factTableSchema.shape;
const { label, unit } = attributes.element.shape;
const text = z.string().min(1).max(200);

/** What the translation says in a cell, and the words of its own sentence that say so; a number has no words of its own. */
const translatedCellSchema = z.union([text, cellEvidenceSchema.extend({ value: text.optional() })]);
export type TranslatedCell = z.infer<typeof translatedCellSchema>;

/** The words of a fact table in another language, by the ids of the original; its numbers and what is unknown carry over. */
export const translatedTableSchema = z.strictObject({
  noun,
  attributes: z.record(slugSchema, z.strictObject({ label, unit })),
  rows: z.record(
    slugSchema,
    z.strictObject({ name: rows.element.shape.name, cells: z.record(slugSchema, translatedCellSchema).default({}) }),
  ),
});
export type TranslatedTable = z.infer<typeof translatedTableSchema> & { id: string };

/** A translation's facts file. `unreadable`: the file itself where it is no valid YAML. */
export type ParsedTranslation = {
  facts: Entries<TranslatedFact>;
  tables: Entries<TranslatedTable>;
  common: Located<NeedsNoSource>[];
  restated: Located<RestatedWords>[];
  unreadable: string[];
  diagnostics: Diagnostic[];
};

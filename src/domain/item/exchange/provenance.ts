import { z } from "zod";
import { daySchema } from "../../day";
import { sourceSchema } from "../../fact/source";
import { languageSchema } from "../../language-schema";

/** A fact that an item rests on, as it stood on the day of the export. */
const exportedFactSchema = z.object({
  id: z.string(),
  /** Of claim, quote and source together: another hash is another fact. */
  hash: z.string(),
  /** The sentence of the article. */
  quote: z.string(),
  /** Where the sentence is read. */
  passage: z.string(),
  source: sourceSchema.pick({ title: true, publisher: true, url: true, stated: true, checked: true, copy: true }),
});
export type ExportedFact = z.infer<typeof exportedFactSchema>;

/** Where an exported item comes from: enough to ask later whether it is still true. */
export const provenanceSchema = z.object({
  /** Stable over all versions. */
  identity: z.string(),
  /** SHA-256 of all that a learner meets. */
  version: z.string(),
  language: languageSchema,
  article: z.string(),
  section: z.string(),
  objective: z.string(),
  /** The first is what the item tests. */
  facts: z.array(exportedFactSchema),
  /** SHA-256 of the proof that its key is right. */
  proof: z.string(),
  /** The item model that generated it; absent where an editor wrote it. */
  model: z.string().optional(),
  /** The first day on which a fact has gone unread for too long; null where none will. */
  overdueOn: daySchema.nullable(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** The provenance that some text carries as JSON; undefined where it is none. */
export const readProvenance = (json: string): Provenance | undefined => {
  try {
    return provenanceSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
};

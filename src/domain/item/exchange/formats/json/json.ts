import { z } from "zod";
import type { ImportedFile } from "../../import-diagnostic";
import { decodeText } from "../../markup/decode-text";
import { type Provenance, provenanceSchema } from "../../provenance";
import type { ExchangeFormat } from "../export-format";

const exportedSchema = z.object({ items: z.array(z.object({ provenance: provenanceSchema })) });

const jsonProvenance = ({ bytes }: ImportedFile): Provenance[] | undefined => {
  const text = decodeText(bytes);
  if (!text.ok) return undefined;
  try {
    return exportedSchema.safeParse(JSON.parse(text.value)).data?.items.map(({ provenance }) => provenance);
  } catch {
    return undefined;
  }
};

/** All that an export holds, in the shape that `items:import` prints. */
export const json = {
  extension: "json",
  mediaType: "application/json; charset=utf-8",
  write: ({ article, title, language, items }) => ({
    bytes: new TextEncoder().encode(`${JSON.stringify({ article, title, language, items }, null, 1)}\n`),
    losses: [],
  }),
  provenance: jsonProvenance,
} satisfies ExchangeFormat;

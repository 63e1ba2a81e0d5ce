import { z } from "zod";
import { blockRequestSchema } from "../../../../domain/block/block-request";
import { filtersFromFields } from "../../../../domain/block/filters/filters-from-fields";

/** `POST /api/blocks` as a form or an address gives it: text, where an empty field is none and a count is written in digits. */
export const startFormSchema = z.preprocess((fields) => {
  const values = z.record(z.string(), z.unknown()).parse(fields);
  const { count, mode, preset, from, missedIn, missed } = values;
  return {
    ...filtersFromFields(values),
    count: typeof count === "string" && count.trim() ? Number(count) : 10,
    mode: mode || "tutor",
    preset: preset || undefined,
    from: from || undefined,
    missedIn: missedIn || undefined,
    missed: missed ? [missed].flat() : undefined,
  };
}, blockRequestSchema);

/** The same with the start page's field `begin`: this learner has read what a timed block is. */
export const beginFormSchema = z.preprocess(
  (fields) => ({ request: fields, isConfirmed: Object(fields).begin === "1" }),
  z.object({ request: startFormSchema, isConfirmed: z.boolean() }),
);

import { z } from "zod";
import { blockRequestSchema } from "../../../domain/block/block-request";

const list = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).filter((entry) => entry !== "" && entry !== undefined);

/** What a filter of the form is called in a request. */
const filters = { article: "articles", section: "sections", form: "forms", difficulty: "difficulty", state: "states" };

/** The filters as a form, or the address of a page, names them: one name for each value, an empty one for none. */
export const filtersFromFields = (fields: Record<string, unknown>): Record<string, unknown[]> =>
  Object.fromEntries(
    Object.entries(filters)
      .map(([field, filter]) => [filter, list(fields[field])] as const)
      .filter(([, values]) => values.length > 0),
  );

/** `POST /api/blocks` as a form sends it: text, where an empty field is none and a count is written in digits. */
export const startFormSchema = z.preprocess((fields) => {
  const given = z.record(z.string(), z.unknown()).parse(fields);
  const { count, mode, preset, from } = given;
  return {
    ...filtersFromFields(given),
    count: typeof count === "string" && count.trim() ? Number(count) : 10,
    mode: mode || "tutor",
    preset: preset || undefined,
    from: from || undefined,
  };
}, blockRequestSchema);

import { z } from "zod";
import { formSchema } from "../../item/form";
import { filterNames } from "./filter-names";
import { itemStateSchema } from "./item-state";

/**
 * How many questions fit. `byState` counts under the other filters; one item may be in several states. `leftOut`: fit,
 * but rest on a source that was not checked in time. Where nothing fits, `loosen` says how many would without one of
 * the filters, and the API's `detail` says so in words.
 */
export const matchingSchema = z.strictObject({
  total: z.int().min(0),
  byForm: z.partialRecord(formSchema, z.int().min(1)),
  byState: z.record(itemStateSchema, z.int().min(0)),
  leftOut: z.int().min(1).optional(),
  loosen: z.array(z.strictObject({ filter: z.enum(filterNames), total: z.int().min(1) })).optional(),
  detail: z.string().optional(),
});
export type Matching = z.infer<typeof matchingSchema>;

import { z } from "zod";
import { type Mode, modeSchema, mostQuestions, usualCount } from "../../../domain/block/block-request";
import { countRequestSchema, type Filters, filtersOf } from "../../../domain/block/filters/filters";
import { filtersFromFields } from "../../../domain/block/filters/filters-from-fields";

/** What the builder shows as chosen. */
export type BuilderQuery = { filters: Filters; count: number; mode: Mode };

const countSchema = z.coerce.number().int().min(1).max(mostQuestions).catch(usualCount);

/** Reads the address of the page; what no filter could be counts as not said. */
export const readBuilderQuery = (query: Record<string, unknown>): BuilderQuery => {
  const filters = countRequestSchema.safeParse(filtersFromFields(query));
  return {
    filters: filters.success ? filtersOf(filters.data) : {},
    count: countSchema.parse(query.count ?? 10),
    mode: modeSchema.catch("tutor").parse(query.mode),
  };
};

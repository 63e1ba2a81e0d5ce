import { filterNames } from "../../domain/block/filters/filter-names";
import type { Filters } from "../../domain/block/filters/filters";
import type { Matching } from "../../domain/block/filters/matching";
import type { PrismaClient } from "../generated/client";
import { countItems } from "./count-items";
import type { Seeker } from "./matching-items";

/** How many questions fit; where none does, also how many would without each of the filters. */
export const countMatching = async (client: PrismaClient, seeker: Seeker, filters: Filters): Promise<Matching> => {
  const matching = await countItems(client, seeker, filters);
  if (matching.total > 0) return matching;
  const used = filterNames.filter((filter) => filters[filter] !== undefined);
  const wider = await Promise.all(
    used.map(async (filter) => {
      const { [filter]: _loosened, ...rest } = filters;
      return { filter, total: (await countItems(client, seeker, rest)).total };
    }),
  );
  const loosen = wider.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
  return { ...matching, ...(loosen.length > 0 && { loosen }) };
};

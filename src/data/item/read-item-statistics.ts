import { type ItemStatistics, itemStatistics } from "../../domain/statistics/item-statistics";
import type { PrismaClient } from "../generated/client";

/** The figures of item versions over first attempts; a version that nobody has answered is absent. */
export const readItemStatistics = async (
  client: PrismaClient,
  versionIds: readonly number[],
): Promise<Map<number, ItemStatistics>> => {
  const where = { itemVersionId: { in: [...versionIds] } };
  const [sums, options] = await Promise.all([
    client.itemStatistics.findMany({ where }),
    client.optionStatistics.findMany({ where, orderBy: { option: "asc" } }),
  ]);
  return new Map(
    sums.map(({ itemVersionId, ...item }) => [
      itemVersionId,
      itemStatistics({ ...item, chosen: options.filter((option) => option.itemVersionId === itemVersionId) }),
    ]),
  );
};

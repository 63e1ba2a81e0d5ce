import { type ItemFigures, itemFigures } from "../domain/review/item-figures";
import type { PrismaClient } from "./generated/client";

/** The figures of item versions over first attempts; a version that nobody has answered is absent. */
export const readItemStatistics = async (
  client: PrismaClient,
  versionIds: readonly number[],
): Promise<Map<number, ItemFigures>> => {
  const where = { itemVersionId: { in: [...versionIds] } };
  const [sums, options] = await Promise.all([
    client.itemStatistics.findMany({ where }),
    client.optionStatistics.findMany({ where, orderBy: { option: "asc" } }),
  ]);
  return new Map(
    sums.map(({ itemVersionId, ...item }) => [
      itemVersionId,
      itemFigures({ ...item, chosen: options.filter((option) => option.itemVersionId === itemVersionId) }),
    ]),
  );
};

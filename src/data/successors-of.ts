import type { PrismaClient } from "./generated/client";

/** What is asked now in the place of each item version: the live version of the same item. One without is not in the map. */
export const successorsOf = async (client: PrismaClient, versions: readonly number[]): Promise<Map<number, number>> => {
  const found = await client.$queryRaw<{ old: number; live: number }[]>`
    SELECT old.id AS old, live.id AS live
    FROM item_version old JOIN item_version live ON live.item_id = old.item_id AND live.retired_at IS NULL
    WHERE old.id = ANY(${[...versions]}::int[])`;
  return new Map(found.map(({ old, live }) => [old, live]));
};

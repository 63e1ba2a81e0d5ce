import { z } from "zod";
import { type ItemStatistics, itemStatistics } from "../../domain/statistics/item-statistics";
import { float, int, ints, json } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const chosenSchema = z.array(z.object({ option: z.string(), chosen: z.int() }));

const sumsOf = query(
  {
    version: int,
    attempts: int,
    scoreSum: float,
    restAttempts: int,
    restSum: float,
    restSquares: float,
    restScoreSum: float,
    restScoreSquares: float,
    restProducts: float,
    elapsedCounts: ints,
    chosen: json,
  },
  (versions: readonly number[]) => Prisma.sql`
    SELECT item_version_id AS version, attempts, score_sum AS "scoreSum", rest_attempts AS "restAttempts",
      rest_sum AS "restSum", rest_squares AS "restSquares", rest_score_sum AS "restScoreSum",
      rest_score_squares AS "restScoreSquares", rest_products AS "restProducts", elapsed_counts AS "elapsedCounts", (
        SELECT COALESCE(jsonb_agg(jsonb_build_object('option', option, 'chosen', chosen) ORDER BY option), '[]')
        FROM option_statistics o WHERE o.item_version_id = s.item_version_id
      ) AS chosen
    FROM item_statistics s WHERE item_version_id = ANY(${[...versions]}::int[])`,
  (sql, { version }) => sql([version]),
);

/** The figures of item versions over first attempts; a version that nobody has answered is absent. */
export const readItemStatistics = async (
  client: PrismaClient,
  versions: readonly number[],
): Promise<Map<number, ItemStatistics>> => {
  const rows = await sumsOf(client, versions);
  return new Map(
    rows.map(({ version, chosen, ...sums }) => [
      version,
      itemStatistics({ ...sums, chosen: chosenSchema.parse(chosen) }),
    ]),
  );
};

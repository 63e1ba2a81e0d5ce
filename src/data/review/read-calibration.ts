import { certaintySchema } from "../../domain/block/response-request";
import { type Calibration, calibrationOf } from "../../domain/review/calibration";
import { isReviewed } from "../block/block-state";
import { float, oneOf, orNull } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { latestResponse } from "../response/latest-response";

const countingScores = query(
  { certainty: orNull(oneOf(certaintySchema)), score: float },
  (learnerId: string) => Prisma.sql`
    SELECT r.certainty, r.score
    FROM block b
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    CROSS JOIN LATERAL ${latestResponse} r
    WHERE b.learner_id = ${learnerId}::uuid AND ${isReviewed}`,
  (sql, { learnerId }) => sql(learnerId),
);

/** How often this learner was right, by how sure they said they were; a running timed block does not count yet. */
export const readCalibration = async (client: PrismaClient, learnerId: string): Promise<Calibration> =>
  calibrationOf(await countingScores(client, learnerId));

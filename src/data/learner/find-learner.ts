import { utcDay } from "../../domain/utc-day";
import { flag, uuid } from "../database/column";
import { command, query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";

const tokenOwner = query(
  { id: uuid, noted: flag },
  (tokenHash: string, today: string) => Prisma.sql`
    SELECT learner_id AS id, used_on >= ${today}::date AS noted FROM learner_token WHERE token_hash = ${tokenHash}`,
  (sql, { tokenHash, now }) => sql(tokenHash, utcDay(now)),
);

const noteUse = command(
  (tokenHash: string, today: string) => Prisma.sql`
    UPDATE learner_token SET used_on = ${today}::date WHERE token_hash = ${tokenHash} AND used_on < ${today}::date`,
  (sql, { tokenHash, now }) => sql(tokenHash, utcDay(now)),
);

/** The learner behind a token, or null. Notes, once a day, that this browser was used. */
export const findLearner = async (
  client: PrismaClient,
  { token, now }: { token: Uint8Array; now: Date },
): Promise<{ id: string } | null> => {
  const [tokenHash, today] = [hashToken(token), utcDay(now)];
  const [found] = await tokenOwner(client, tokenHash, today);
  if (!found) return null;
  if (!found.noted) await noteUse(client, tokenHash, today);
  return { id: found.id };
};

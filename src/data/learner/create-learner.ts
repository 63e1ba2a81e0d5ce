import { uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";

const insertLearner = query(
  { id: uuid },
  (tokenHash: string) => Prisma.sql`
    WITH made AS (INSERT INTO learner DEFAULT VALUES RETURNING id)
    INSERT INTO learner_token (token_hash, learner_id) SELECT ${tokenHash}, id FROM made
    RETURNING learner_id AS id`,
  (sql) => sql("another hash"),
);

/** `token`: 32 random bytes that only the learner's browser keeps. */
export const createLearner = async (client: PrismaClient, token: Uint8Array): Promise<{ id: string }> => {
  const [made] = await insertLearner(client, hashToken(token));
  if (!made) throw new Error("No learner was made.");
  return made;
};

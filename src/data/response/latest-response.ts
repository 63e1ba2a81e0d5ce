import { Prisma } from "../generated/client";

/** The response that counts of a question `q`: its latest. For a LATERAL join, so that it is a look at one index. */
export const latestResponse = Prisma.sql`(SELECT * FROM response WHERE question_id = q.id ORDER BY ordinal DESC LIMIT 1)`;

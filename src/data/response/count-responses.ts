import type { PrismaClient } from "../generated/client";

/** How many answers this learner has given. */
export const countResponses = (client: PrismaClient, learnerId: string): Promise<number> =>
  client.response.count({ where: { learnerId } });

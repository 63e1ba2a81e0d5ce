import type { Prisma, PrismaClient } from "../generated/client";

/** This learner's timed blocks whose time is up and which are still to be settled, the earliest first. */
export const listOverBlocks = async (
  client: PrismaClient | Prisma.TransactionClient,
  learnerId: string,
  now: Date,
): Promise<string[]> => {
  const over = await client.block.findMany({
    where: { learnerId, settledAt: null, deadline: { lt: now } },
    orderBy: { deadline: "asc" },
    select: { id: true },
  });
  return over.map(({ id }) => id);
};

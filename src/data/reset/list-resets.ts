import { lastToUndo, type Reset, undoUntil } from "../../domain/review/reset";
import type { PrismaClient } from "../generated/client";

/** The resets of this learner that can still be undone, the latest first. */
export const listResets = async (client: PrismaClient, learnerId: string, now: Date): Promise<Reset[]> => {
  const resets = await client.reset.findMany({
    where: { learnerId, createdAt: { gte: lastToUndo(now) } },
    orderBy: { createdAt: "desc" },
    include: { _count: { select: { questions: true } } },
  });
  return resets.map(({ id, articleSlug, createdAt, _count }) => ({
    id,
    ...(articleSlug !== null && { article: articleSlug }),
    at: createdAt.toISOString(),
    undoUntil: undoUntil(createdAt).toISOString(),
    questions: _count.questions,
  }));
};

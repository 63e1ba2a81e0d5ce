import { dueObjectives, type Seeker } from "../catalogue/matching-items";
import type { PrismaClient } from "../generated/client";

/** The objectives that this learner is to meet again by now; for most blocks there are none, and nothing more is asked. */
export const listDueObjectives = async (client: PrismaClient, seeker: Seeker): Promise<Set<string>> => {
  const rows = await client.$queryRaw<{ objective: string }[]>`WITH ${dueObjectives(seeker)} SELECT objective FROM due`;
  return new Set(rows.map(({ objective }) => objective));
};

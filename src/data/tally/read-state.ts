import { type BankSummary, bankSummarySchema } from "../../domain/statistics/first-attempts/bank-summary";
import type { PrismaClient } from "../generated/client";

/** `countedAt`: ISO 8601. Both null: answers were never counted to the end. */
export type CountedState = { summary: BankSummary | null; countedAt: string | null };

/** What was said of all items when answers were counted last. */
export const readCountedState = async (client: PrismaClient): Promise<CountedState> => {
  const state = await client.statisticsState.findUnique({ where: { id: 1 } });
  return {
    summary: bankSummarySchema
      .nullable()
      .catch(null)
      .parse(state?.summary ?? null),
    countedAt: state?.countedAt?.toISOString() ?? null,
  };
};

import type { Prisma, PrismaClient } from "../generated/client";
import { retryConflicts } from "./conflicts/retry-conflicts";

/**
 * Acts in one transaction, and again when it lost to another. Waits for a connection as long as a whole class needs that
 * finishes in the same moment.
 */
export const inTransaction = <Value>(
  client: PrismaClient,
  act: (transaction: Prisma.TransactionClient) => Promise<Value>,
): Promise<Value> => retryConflicts(() => client.$transaction(act, { maxWait: 20_000, timeout: 20_000 }));

import { lockContent } from "../content-state/lock-content";
import { retryConflicts } from "../database/conflicts/retry-conflicts";
import type { Prisma, PrismaClient } from "../generated/client";

export type PublicationTransaction = Prisma.TransactionClient;

/** A client, or the transaction of a publication of several files that is all done or not at all. */
export type PublicationClient = PrismaClient | PublicationTransaction;

/**
 * Acts while no other publisher does: in the caller's transaction, or in one of its own, which is tried again after a
 * conflict. `generation`: that of the content, before. `dryRun`: writes nothing, and waits for nobody.
 */
export const inPublication = <Value>(
  client: PublicationClient,
  act: (transaction: PublicationTransaction, generation: number) => Promise<Value>,
  dryRun = false,
): Promise<Value> => {
  const locked = async (transaction: PublicationTransaction) => {
    const [state] = dryRun ? [] : await lockContent(transaction);
    return act(transaction, state?.generation ?? 0);
  };
  // A transaction cannot connect.
  return "$connect" in client
    ? retryConflicts(() => client.$transaction(locked, { maxWait: 60_000, timeout: 120_000 }))
    : locked(client);
};

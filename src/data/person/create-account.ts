import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { putPassword } from "./put-password";

export type NewAccount = { id: string; name: string; signInName: string; language: string };

/** Whether somebody signs in by this name, as it is stored. */
export const isNameUsed = async (client: PrismaClient, signInName: string): Promise<boolean> =>
  (await client.person.count({ where: { signInName } })) > 0;

/**
 * Makes an account without a role. `passwordHash`: null where a passkey follows. False: the name is somebody's already, and
 * nothing was made.
 */
export const createAccount = (
  client: PrismaClient,
  { account, passwordHash }: { account: NewAccount; passwordHash: string | null },
): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const { count } = await transaction.person.createMany({ data: account, skipDuplicates: true });
    if (count > 0) await putPassword(transaction, account.id, passwordHash);
    return count > 0;
  });

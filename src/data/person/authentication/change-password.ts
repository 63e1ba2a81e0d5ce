import { inTransaction } from "../../database/in-transaction";
import type { PrismaClient } from "../../generated/client";
import { putPassword } from "../put-password";

export const hashPassword = async (password: string): Promise<string> =>
  (await import("better-auth/crypto")).hashPassword(password);

/** Whether this is the person's password; `none`: they have only passkeys. */
export const checkPassword = async (
  client: PrismaClient,
  { personId, password }: { personId: string; password: string },
): Promise<"right" | "wrong" | "none"> => {
  const credential = await client.credential.findUnique({ where: { personId } });
  if (!credential) return "none";
  const { verifyPassword } = await import("better-auth/crypto");
  return (await verifyPassword({ hash: credential.password, password })) ? "right" : "wrong";
};

/** Sets a person's password and ends all their sessions. */
export const changePassword = (
  client: PrismaClient,
  { personId, passwordHash }: { personId: string; passwordHash: string },
): Promise<void> => inTransaction(client, (transaction) => putPassword(transaction, personId, passwordHash));

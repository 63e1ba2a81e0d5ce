import { randomUUID } from "node:crypto";
import type { Prisma } from "../generated/client";

/** Gives a person another password, or with `null` none, and ends their sessions. */
export const putPassword = async (
  transaction: Prisma.TransactionClient,
  personId: string,
  password: string | null,
): Promise<void> => {
  await transaction.personSession.deleteMany({ where: { personId } });
  if (password === null) {
    await transaction.credential.deleteMany({ where: { personId } });
    return;
  }
  await transaction.credential.upsert({
    where: { personId },
    update: { password, updatedAt: new Date() },
    create: { id: randomUUID(), personId, accountId: personId, providerId: "credential", password },
  });
};

import { failure, type Result, success } from "../../domain/result";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";

/** Removes a passkey, but not the last thing that a person can sign in with. A second call changes nothing. */
export const removePasskey = (
  client: PrismaClient,
  { personId, id }: { personId: string; id: string },
): Promise<Result<undefined, "last-key">> =>
  inTransaction(client, async (transaction) => {
    // Locks the person, so that of two passkeys removed at once the second sees that the first is gone.
    await transaction.person.update({ where: { id: personId }, data: { updatedAt: new Date() } });
    const others = await transaction.passkey.count({ where: { personId, id: { not: id } } });
    const passwords = await transaction.credential.count({ where: { personId } });
    if (others + passwords === 0) return failure("last-key");
    await transaction.passkey.deleteMany({ where: { personId, id } });
    return success(undefined);
  });

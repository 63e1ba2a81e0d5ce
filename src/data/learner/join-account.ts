import { inTransaction } from "../database/in-transaction";
import type { Prisma, PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";
import type { DeviceName } from "./join-learner";
import { mergeLearners } from "./merge-learners";

type Signing = {
  personId: string;
  /** The session that has just begun in this browser. */
  sessionId: string;
  /** What the browser's cookie held until now, perhaps of a learner. It ends. */
  former: Uint8Array | undefined;
  /** What it holds from now on. */
  token: Uint8Array;
  device: DeviceName;
  now: Date;
};

/** The browser's learner becomes the account's, or one with it. What belongs to another account is left to that account. */
const learnerOf = async (transaction: Prisma.TransactionClient, { personId, former, now }: Signing) => {
  const own = await transaction.learner.findUnique({ where: { personId }, select: { id: true } });
  const tokenHash = former && hashToken(former);
  const known = tokenHash && (await transaction.learnerToken.findUnique({ where: { tokenHash } }));
  if (!known) return own;
  await transaction.learnerToken.deleteMany({ where: { tokenHash } });
  const { learnerId: id } = known;
  if (own) {
    if (own.id !== id) await mergeLearners(transaction, { into: own.id, from: id, now });
    return own;
  }
  const { count } = await transaction.learner.updateMany({ where: { id, personId: null }, data: { personId } });
  return count > 0 ? { id } : null;
};

/**
 * Joins a browser in which somebody has signed in to the learner of their account; what its own learner knew is merged with
 * it. Whoever has an account has a learner. The browser's token is new, so that nothing that was planted in it becomes the
 * account's, and ends with the session.
 */
export const joinAccount = (client: PrismaClient, signing: Signing): Promise<{ learnerId: string }> =>
  inTransaction(client, async (transaction) => {
    const { personId, sessionId, token, device, now } = signing;
    // Locks the person, so that of two browsers that sign in at once the second sees the learner of the first.
    await transaction.person.update({ where: { id: personId }, data: { updatedAt: now } });
    const { id: learnerId } =
      (await learnerOf(transaction, signing)) ??
      (await transaction.learner.create({ data: { personId, createdAt: now }, select: { id: true } }));
    await transaction.learnerToken.create({
      data: { tokenHash: hashToken(token), learnerId, sessionId, createdAt: now, ...device },
    });
    return { learnerId };
  });

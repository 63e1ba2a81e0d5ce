import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { hashLink } from "./device-link";
import { hashToken } from "./hash-token";
import { mergeLearners } from "./merge-learners";

/** What a browser and its system are called; null where it is not known. */
export type DeviceName = { browser: string | null; system: string | null };

type Joining = {
  link: string;
  /** Of this browser's cookie, perhaps of a learner; it stays the browser's. */
  token: Uint8Array;
  device: DeviceName;
  now: Date;
};

/**
 * Joins a browser to the learner whom a link leads to, and uses the link up; what the browser's own learner knew is merged
 * with it. Again, by the same browser, changes nothing. Null: the link has ended, or each of the two has an account.
 */
export const joinLearner = (
  client: PrismaClient,
  { link, token, device, now }: Joining,
): Promise<{ learnerId: string } | null> =>
  inTransaction(client, async (transaction) => {
    const { count } = await transaction.deviceLink.updateMany({
      where: { tokenHash: hashLink(link), usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    const found = await transaction.deviceLink.findUnique({ where: { tokenHash: hashLink(link) } });
    const known = await transaction.learnerToken.findUnique({ where: { tokenHash: hashToken(token) } });
    if (!found) return null;
    const { learnerId } = found;
    if (count === 0) return known?.learnerId === learnerId ? { learnerId } : null;
    if (!known) {
      await transaction.learnerToken.create({
        data: { tokenHash: hashToken(token), learnerId, createdAt: now, ...device },
      });
      return { learnerId };
    }
    await transaction.learnerToken.update({ where: { id: known.id }, data: device });
    const isTheirs = known.learnerId === learnerId;
    return isTheirs || (await mergeLearners(transaction, { into: learnerId, from: known.learnerId, now }))
      ? { learnerId }
      : null;
  });

import type { Device } from "../../domain/learner/device-link";
import { utcDay } from "../../domain/utc-day";
import { uuid } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";
import type { DeviceName } from "./join-learner";

/** The browsers of this learner, the one used last first. `token`: of the one that asks. */
export const listDevices = async (
  client: PrismaClient,
  { learnerId, token }: { learnerId: string; token: Uint8Array },
): Promise<Device[]> => {
  const found = await client.learnerToken.findMany({
    where: { learnerId },
    orderBy: [{ usedOn: "desc" }, { createdAt: "desc" }],
  });
  return found.map(({ id, browser, system, tokenHash, createdAt, usedOn }) => ({
    ...{ id, browser, system, isThis: tokenHash === hashToken(token) },
    ...{ since: utcDay(createdAt), usedOn: utcDay(usedOn) },
  }));
};

/** Notes what a browser is called. */
export const nameDevice = async (client: PrismaClient, token: Uint8Array, device: DeviceName): Promise<void> => {
  await client.learnerToken.updateMany({ where: { tokenHash: hashToken(token) }, data: device });
};

const lockLearner = query(
  { id: uuid },
  (learnerId: string) => Prisma.sql`SELECT id FROM learner WHERE id = ${learnerId}::uuid FOR UPDATE`,
  (sql, { learnerId }) => sql(learnerId),
);

/**
 * Ends a browser of this learner with its session, and links that are still open. `last`: it is the only one, without which
 * nobody could come back to what the learner knows, because there is no account either.
 */
export const endDevice = async (
  client: PrismaClient,
  { learnerId, device, token }: { learnerId: string; device: string; token: Uint8Array },
): Promise<{ kind: "ended"; isThis: boolean } | { kind: "last" | "not-found" }> => {
  if (!isUuid(device)) return { kind: "not-found" };
  return inTransaction(client, async (transaction) => {
    await lockLearner(transaction, learnerId);
    const found = await transaction.learnerToken.findUnique({ where: { id: device, learnerId } });
    if (!found) return { kind: "not-found" };
    const others = await transaction.learnerToken.count({ where: { learnerId, id: { not: device } } });
    const accounts = await transaction.learner.count({ where: { id: learnerId, personId: { not: null } } });
    if (others + accounts === 0) return { kind: "last" };
    await transaction.learnerToken.delete({ where: { id: device } });
    if (found.sessionId !== null) await transaction.personSession.deleteMany({ where: { id: found.sessionId } });
    await transaction.deviceLink.deleteMany({ where: { learnerId, usedAt: null } });
    return { kind: "ended", isThis: found.tokenHash === hashToken(token) };
  });
};

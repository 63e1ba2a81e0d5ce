import { startOfDay, utcDay } from "../../domain/utc-day";
import type { PageChange } from "../../domain/watch/compare-texts";
import type { KnownText } from "../../domain/watch/fact-on-page";
import { hashWatchedClaim, type WatchedClaim } from "../../domain/watch/locate-claim";
import { type Failing, failingAfter, type LookOutcome } from "../../domain/watch/look";
import { taskAfterLook } from "../../domain/watch/task-after-look";
import { inTransaction } from "../database/in-transaction";
import type { Prisma, PrismaClient } from "../generated/client";

/** What a page says now, what it is asked with next time, and where it differs from what was known. */
export type ReadText = {
  known: KnownText;
  claims: readonly WatchedClaim[];
  claimsHash: string;
  changes: readonly PageChange[];
  etag: string | null;
  modified: string | null;
};

/** A look at a page. `text`: null where it was not read; `unchanged`: its server says that it is what is known. */
export type Look = {
  url: string;
  outcome: LookOutcome;
  failing: Failing;
  text: ReadText | "unchanged" | null;
  now: Date;
};

type Transaction = Prisma.TransactionClient;

const updateTasks = async (transaction: Transaction, url: string, text: ReadText, now: Date): Promise<void> => {
  const open = await transaction.watchTask.findMany({ where: { url, settlement: null } });
  const claimOf = new Map(text.claims.map((claim) => [claim.id, claim]));
  for (const task of open) {
    const onPage = text.known.facts.find(({ fact }) => fact === task.fact);
    const after = taskAfterLook(task, claimOf.get(task.fact), onPage);
    // A person may have settled it meanwhile.
    const where = { id: task.id, settlement: null };
    if (after.kind === "lapsed")
      await transaction.watchTask.updateMany({ where, data: { settlement: "lapsed", settledAt: now } });
    else if (after.now !== task.now)
      await transaction.watchTask.updateMany({ where, data: { now: after.now, changedAt: now } });
  }
  const isOpen = new Set(open.map(({ fact }) => fact));
  for (const { fact, before, now: words } of text.changes) {
    const claim = claimOf.get(fact);
    if (!claim || isOpen.has(fact)) continue;
    const data = { url, fact, claim: hashWatchedClaim(claim), before, now: words, createdAt: now, changedAt: now };
    await transaction.watchTask.create({ data });
  }
};

/** Keeps what a look at a page showed, and has a task wait for each fact whose words changed: all of it, or nothing. */
export const recordLook = (client: PrismaClient, { url, outcome, failing, text, now }: Look): Promise<void> =>
  inTransaction(client, async (transaction) => {
    const after = failingAfter(failing, outcome, utcDay(now));
    const look = {
      ...{ lookedAt: now, outcome },
      failedOn: after && startOfDay(after.first),
      failedLastOn: after && startOfDay(after.last),
    };
    if (text === null || text === "unchanged") {
      await transaction.outsidePage.update({ where: { url }, data: { ...look, ...(text && { readAt: now }) } });
      return;
    }
    const { etag, modified, claimsHash, known } = text;
    const { fingerprint, facts } = known;
    await transaction.outsidePage.update({
      where: { url },
      data: {
        ...{ ...look, readAt: now, etag, modified, claimsHash },
        ...{ fingerprint: [...fingerprint], facts: facts.map((fact) => ({ ...fact })) },
      },
    });
    await updateTasks(transaction, url, text, now);
  });

import { type AuditEntry, nextEvent } from "../../domain/audit/audit-event";
import { canonicalJson } from "../../domain/canonical-json";
import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** One writer of the chain at a time; the lock ends with the transaction. */
const lockChain = query(
  { locked: int },
  () => Prisma.sql`SELECT 1 AS locked FROM (SELECT pg_advisory_xact_lock(hashtext('audit_event'))) AS lock`,
  (sql) => sql(),
);

type Deed = Omit<AuditEntry, "at" | "details"> & { at: Date; details?: Record<string, unknown> };

/** Adds what somebody did to the chain, in the transaction that does it: both are there, or neither. */
export const recordEvent = async (
  transaction: Prisma.TransactionClient,
  { at, details = {}, ...deed }: Deed,
): Promise<void> => {
  await lockChain(transaction);
  const last = await transaction.auditEvent.findFirst({
    orderBy: { number: "desc" },
    select: { number: true, hash: true },
  });
  const entry = { ...deed, at: at.toISOString(), details: canonicalJson(details) };
  await transaction.auditEvent.create({ data: { ...nextEvent(last ?? undefined, entry), at } });
};

import { type AuditEvent, type BrokenChain, findBreak } from "../../domain/audit/audit-event";
import type { PrismaClient } from "../generated/client";

const page = 1000;

/** `hash`: of the newest event, to be noted elsewhere, because an end that is cut off leaves no gap. */
export type VerifiedChain = { events: number; hash: string; broken: BrokenChain | undefined };

/** Reads the whole chain, a thousand events at a time, and stops where it is broken. */
export const verifyChain = async (client: PrismaClient): Promise<VerifiedChain> => {
  let last: AuditEvent | undefined;
  for (;;) {
    const rows = await client.auditEvent.findMany({
      where: { number: { gt: last?.number ?? 0 } },
      orderBy: { number: "asc" },
      take: page,
    });
    const events = rows.map(({ at, ...event }) => ({ ...event, at: at.toISOString() }));
    const broken = findBreak(events, last);
    last = events.at(-1) ?? last;
    if (broken || rows.length < page) return { events: last?.number ?? 0, hash: last?.hash ?? "", broken };
  }
};

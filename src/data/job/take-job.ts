import { randomUUID } from "node:crypto";
import { type JobName, jobNameSchema, leaseTime, nextTime, retryTime } from "../../domain/job/job";
import { flag, int, oneOf, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** A job that is this server's alone until `leaseTime` after it was last kept. `failures`: in a row, before this run. */
export type JobLease = { name: JobName; lease: string; failures: number };

/**
 * Another server that takes the row at the same moment goes away empty-handed instead of waiting for it. `wasLeft`: whoever had it
 * fell silent.
 */
const takeDue = query(
  { name: oneOf(jobNameSchema), lease: uuid, failures: int, wasLeft: flag },
  (name: string, token: string, now: Date) => Prisma.sql`
    UPDATE job SET leased_by = ${token}::uuid, leased_until = ${new Date(now.getTime() + leaseTime)}
    FROM (
      SELECT name, leased_by IS NOT NULL AS is_left FROM job
      WHERE name = ${name} AND due_at <= ${now} AND (leased_until IS NULL OR leased_until <= ${now})
      FOR UPDATE SKIP LOCKED) AS due
    WHERE job.name = due.name
    RETURNING job.name, job.leased_by AS lease, job.failures, due.is_left AS "wasLeft"`,
  (sql, { draftId, now }) => sql("tidy", draftId, now),
);

/** Has a row for a job. A new one is due at once. */
export const addJob = async (client: PrismaClient, name: JobName, now: Date): Promise<void> => {
  await client.job.createMany({ data: [{ name, dueAt: now }], skipDuplicates: true });
};

/**
 * Takes a job; null: it is not due, or another server has it. One that its server died over has failed: it is tried again after a
 * pause, so that a job that kills whoever does it does not kill one server after the other.
 */
export const takeJob = async (client: PrismaClient, name: JobName, now: Date): Promise<JobLease | null> => {
  const [leased] = await takeDue(client, name, randomUUID(), now);
  if (!leased) return null;
  const { wasLeft, ...lease } = leased;
  if (!wasLeft) return lease;
  await endJob(client, lease, { kind: "failed", error: "The server that did it fell silent." }, now);
  return null;
};

/** Keeps a taken job for another while. False: this server stayed silent for so long that another one may have it. */
export const keepJob = async (client: PrismaClient, { name, lease }: JobLease, now: Date): Promise<boolean> => {
  const { count } = await client.job.updateMany({
    where: { name, leasedBy: lease },
    data: { leasedUntil: new Date(now.getTime() + leaseTime) },
  });
  return count === 1;
};

const longestError = 500;

/** `stopped`: its server stops; it is due at once, for another one. */
export type JobEnd = { kind: "succeeded" } | { kind: "stopped" } | { kind: "failed"; error: string };

/** Gives a taken job back: due at its next time, or after a pause where it failed. Nothing happens where another server has it by now. */
export const endJob = async (
  client: PrismaClient,
  { name, lease, failures }: JobLease,
  end: JobEnd,
  now: Date,
): Promise<void> => {
  const free = { leasedBy: null, leasedUntil: null };
  const where = { name, leasedBy: lease };
  if (end.kind === "succeeded") {
    const data = { ...free, dueAt: nextTime(name, now), succeededAt: now, failures: 0, error: null };
    await client.job.updateMany({ where, data });
  } else if (end.kind === "failed") {
    const failed = { failures: failures + 1, error: end.error.slice(0, longestError) };
    await client.job.updateMany({ where, data: { ...free, ...failed, dueAt: retryTime(failures + 1, now) } });
  } else await client.job.updateMany({ where, data: free });
};

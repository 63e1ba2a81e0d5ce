import { z } from "zod";

/** Work that the servers of a database do once for all of them, each job a row of the table `job`. */
export const jobNames = ["tidy", "purge-turns", "count-answers", "watch-pages"] as const;
export const jobNameSchema = z.enum(jobNames);
export type JobName = z.infer<typeof jobNameSchema>;

/** The jobs that servers do who are configured so. `isWatching`: whether they look at pages of others. */
export const jobsOf = ({ isWatching }: { isWatching: boolean }): JobName[] =>
  jobNames.filter((name) => isWatching || name !== "watch-pages");

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds for which a job belongs to the server that took it; it takes it again long before, for as long as it works. */
export const leaseTime = 2 * minute;

const pauses = [minute, 5 * minute, 15 * minute, hour, 4 * hour];

/** When a job that failed is tried again, after so many failures in a row: ever later, and never given up. */
export const retryTime = (failures: number, now: Date): Date =>
  new Date(now.getTime() + (pauses[Math.min(failures, pauses.length) - 1] ?? minute));

/** The next moment that is so many milliseconds behind the beginning of a UTC day. */
const nextAt = (now: Date, sinceMidnight: number): Date => {
  const today = Math.floor(now.getTime() / day) * day + sinceMidnight;
  return new Date(today > now.getTime() ? today : today + day);
};

/** When a job that ended well is due again: turns of limits each hour, the rest daily; the watch at 7:00 UTC and the statistics of items an hour later, when it is night in Canada. */
const nextTimes = {
  tidy: (now) => nextAt(now, 0),
  "purge-turns": (now) => new Date(now.getTime() + hour),
  "count-answers": (now) => nextAt(now, 8 * hour),
  "watch-pages": (now) => nextAt(now, 7 * hour),
} satisfies Record<JobName, (now: Date) => Date>;

export const nextTime = (name: JobName, now: Date): Date => nextTimes[name](now);

/** A job as an admin sees it. Times are ISO 8601. `error`: of the last run, null where it ended well; `failures`: in a row. */
export const listedJobSchema = z.object({
  name: jobNameSchema,
  dueAt: z.iso.datetime(),
  isRunning: z.boolean(),
  succeededAt: z.iso.datetime().nullable(),
  failures: z.int(),
  error: z.string().nullable(),
});
export type ListedJob = z.infer<typeof listedJobSchema>;

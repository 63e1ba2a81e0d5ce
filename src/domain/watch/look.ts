import { z } from "zod";

/**
 * How a look at a page of somebody else ended. `read`: it answered, and its text was compared where facts rest on it; `robots`:
 * its site asks programs not to fetch it, or cannot say whether it does; `closed`: it answers people alone (401, 403, 429 and the like); `unreadable`: it has no
 * text for us, such as a PDF; `unlike`: it has none of the sentences that we know.
 */
const answered = ["read", "robots", "closed", "unreadable", "unlike"] as const;

/**
 * And the failures. `gone`: 404 or 410; `broken`: another error of its server; `unreachable`: no such name, no connection, no
 * answer in time; `refused`: an address that we connect to nobody at; `endless`: more than we read, or redirects without an end.
 */
const failed = ["gone", "broken", "unreachable", "refused", "endless"] as const;

export const lookOutcomeSchema = z.enum([...answered, ...failed]);
export type LookOutcome = z.infer<typeof lookOutcomeSchema>;

const failures: ReadonlySet<LookOutcome> = new Set(failed);
export const isFailure = (outcome: LookOutcome): boolean => failures.has(outcome);

/** The outcome that a status of HTTP means; null where the answer has what was asked for. */
export const outcomeOfStatus = (status: number): LookOutcome | null => {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return "gone";
  // What sites answer programs that they do not want; a reader may well see the page.
  if ([401, 403, 405, 406, 429, 451, 999].includes(status)) return "closed";
  return "broken";
};

/** Since when a page fails. Days are `YYYY-MM-DD`. `first`: of the failures since it last answered; `last`: of them. */
export type Failing = { first: string; last: string } | null;

/** What is known of a page's failing after one more look. */
export const failingAfter = (before: Failing, outcome: LookOutcome, day: string): Failing =>
  isFailure(outcome) ? { first: before?.first ?? day, last: day } : null;

/** Whether it failed on two different days with no answer between them: one bad night of a server is no news. */
export const isBroken = (failing: Failing): boolean => failing !== null && failing.first < failing.last;

/** Milliseconds after a look before the next one: a little less than a day, so that a nightly walk that began late misses nobody. */
export const lookAgainAfter = 20 * 60 * 60 * 1000;

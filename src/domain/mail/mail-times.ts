const minute = 60_000;
const hour = 60 * minute;

/** Milliseconds within which news of drafts to one person becomes one mail, counted from the last one. */
export const digestWindow = 10 * minute;

/** Milliseconds that a server may take to send a mail before another one tries: far longer than its time-outs. */
export const sendingTime = 5 * minute;

/** Milliseconds for which a mailed link works: that shows whose an address is, and that lets somebody back in. */
export const verificationLifetime = 24 * hour;
export const recoveryLifetime = hour;

/** Milliseconds between two mails of one kind that somebody asks for. */
export const askAgainAfter = 10 * minute;

/** Days after which a mail is deleted: that was sent, and that was not. */
export const sentDays = 1;
export const unsentDays = 7;

const pauses = [minute, 5 * minute, 15 * minute, hour, 4 * hour, 12 * hour, 24 * hour];

/**
 * When a mail that could not be sent is tried again, after so many attempts; null: no more. A server that greylists takes it
 * after some minutes (RFC 6647), one that is down may be up again the next day.
 */
export const nextAttempt = (attempts: number, now: Date): Date | null => {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
};

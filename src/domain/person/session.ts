/** Milliseconds that a session lives on after it was last used: 30 days. */
export const sessionLifetime = 30 * 24 * 60 * 60 * 1000;

/** Milliseconds after signing in at which a session ends even where it is used each day: 90 days. */
const longestSession = 90 * 24 * 60 * 60 * 1000;

/** When a session ends that is used now. */
export const sessionEnd = (signedInAt: Date, now: Date): Date =>
  new Date(Math.min(now.getTime() + sessionLifetime, signedInAt.getTime() + longestSession));

/** Milliseconds between two notes of when a session was last used. */
const noteAfter = 10 * 60 * 1000;

/** Milliseconds after signing in during which a session may add what opens the account later: a passkey, new codes. */
const freshFor = 60 * 60 * 1000;

export const isDueForNote = (usedAt: Date, now: Date): boolean => now.getTime() - usedAt.getTime() > noteAfter;

export const isFresh = (signedInAt: Date, now: Date): boolean => now.getTime() - signedInAt.getTime() <= freshFor;

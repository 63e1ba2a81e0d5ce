import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/**
 * Turns a minute, generous enough for a class of a hundred behind one address. `name`: endpoints that say the same limit
 * are counted together, and a form twin with its endpoint.
 */
export type RateLimit = { name: string; address: number; learner?: number };

/** Kept on the process, because the bundler may load this module once for each route. */
const shared = globalThis as typeof globalThis & { iatroxLimiters?: Map<string, RateLimiterMemory> };

/** Takes one turn of a limited action. Answers the seconds to wait when there is none left. */
export async function rateLimit(
  limit: RateLimit,
  by: { address: string; learner: string | undefined },
  scale: number,
): Promise<number | undefined> {
  const { name: counted, address, learner } = limit;
  const counts: [string, number, string][] = [[`${counted} by address`, address, by.address]];
  if (learner && by.learner) counts.push([`${counted} by learner`, learner, fingerprint(by.learner)]);
  for (const [name, points, key] of counts) {
    const wait = await consume(limiter(name, points * scale), key);
    if (wait !== undefined) return wait;
  }
  return undefined;
}

/** Attempts at one name in a quarter of an hour, from wherever they come. */
const attempts = { points: 10, duration: 15 * 60 };

/**
 * Takes one attempt at proving to be somebody, whether or not there is somebody of this name. `what`: attempts at the same
 * thing are counted together. Answers the seconds to wait when there is none left.
 */
export const attemptLimit = (what: string, name: string, scale: number): Promise<number | undefined> =>
  consume(limiter(`${what} by name`, attempts.points * scale, attempts.duration), fingerprint(name));

/** Whether there is an attempt left, without taking one: the seconds to wait where there is none. */
export const attemptsLeft = async (what: string, name: string, scale: number): Promise<number | undefined> => {
  const counted = limiter(`${what} by name`, attempts.points * scale, attempts.duration);
  const found = await counted.get(fingerprint(name));
  return found && found.consumedPoints >= counted.points
    ? Math.max(1, Math.ceil(found.msBeforeNext / 1000))
    : undefined;
};

const fingerprint = (token: string) => createHash("sha256").update(token).digest("base64url");

function limiter(name: string, points: number, duration = 60): RateLimiterMemory {
  shared.iatroxLimiters ??= new Map();
  const found = shared.iatroxLimiters.get(name);
  if (found?.points === points) return found;
  const made = new RateLimiterMemory({ keyPrefix: name, points, duration });
  shared.iatroxLimiters.set(name, made);
  return made;
}

async function consume(limited: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limited.consume(key);
    return undefined;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}

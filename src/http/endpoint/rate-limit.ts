import { createHash, createHmac } from "node:crypto";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { RunStatement } from "../../data/database/database";

/**
 * Turns a minute, generous enough for a class of a hundred behind one address. `name`: endpoints that say the same limit
 * are counted together, and a form twin with its endpoint.
 */
export type RateLimit = { name: string; address: number; learner?: number };

/** `database`: that all servers share. `secret`: keeps who they are out of it, and is the same for all. */
type SharedCount = { database: { query: RunStatement }; secret: string };

/** Kept on the process, because the bundler may load this module once for each route. */
const shared = globalThis as typeof globalThis & {
  iatroxLimiters?: Map<string, RateLimiterAbstract>;
  iatroxSharedCount?: SharedCount;
};

/** Has turns counted over all servers of a PostgreSQL database from now on; each process counts for itself before. */
export const countOverServers = (count: SharedCount): void => {
  shared.iatroxSharedCount = count;
  shared.iatroxLimiters = new Map();
};

/** Takes one turn of a limited action. Answers the seconds to wait when there is none left. */
export async function rateLimit(
  limit: RateLimit,
  by: { address: string; learner: string | undefined },
  scale: number,
): Promise<number | undefined> {
  const { name: counted, address, learner } = limit;
  const counts: [string, number, string][] = [[`${counted} by address`, address, by.address]];
  if (learner && by.learner) counts.push([`${counted} by learner`, learner, fingerprint(by.learner)]);
  const waits = await Promise.all(counts.map(([name, points, key]) => consume(limiter(name, points * scale), key)));
  return waits.find((wait) => wait !== undefined);
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
  const found = await counted.get(keyOf(fingerprint(name)));
  return found && found.consumedPoints >= counted.points
    ? Math.max(1, Math.ceil(found.msBeforeNext / 1000))
    : undefined;
};

const fingerprint = (token: string) => createHash("sha256").update(token).digest("base64url");

/** Addresses are few enough to be guessed from their hash, so that the hash has a key. */
const keyOf = (who: string): string => {
  const secret = shared.iatroxSharedCount?.secret;
  return secret ? createHmac("sha256", secret).update(who).digest("base64url") : who;
};

function limiter(name: string, points: number, duration = 60): RateLimiterAbstract {
  shared.iatroxLimiters ??= new Map();
  const found = shared.iatroxLimiters.get(name);
  if (found?.points === points) return found;
  const own = new RateLimiterMemory({ keyPrefix: name, points, duration });
  const database = shared.iatroxSharedCount?.database;
  const made = database
    ? new RateLimiterPostgres({
        storeClient: database,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points,
        duration,
        // While the database does not answer each process counts alone.
        insuranceLimiter: own,
      })
    : own;
  shared.iatroxLimiters.set(name, made);
  return made;
}

async function consume(limited: RateLimiterAbstract, key: string): Promise<number | undefined> {
  try {
    await limited.consume(keyOf(key));
    return undefined;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}

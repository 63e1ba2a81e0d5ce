import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** What is counted. Generous enough for a class of a hundred behind one address. */
export type Limit = keyof typeof perMinute;

/** Turns a minute. */
const perMinute = {
  blocks: { address: 300 },
  counts: { address: 1500 },
  answers: { address: 3000, learner: 120 },
  marks: { address: 6000, learner: 240 },
  reports: { address: 300, learner: 30 },
  // A search that answers while one types asks several times for each word.
  searches: { address: 3000 },
  // A class ends its blocks in the same moment; one learner does each of these a few times an hour.
  finishes: { address: 600, learner: 20 },
  shares: { address: 600, learner: 20 },
  notices: { address: 600, learner: 20 },
  settings: { address: 600, learner: 20 },
  resets: { address: 600, learner: 20 },
  exports: { address: 600, learner: 20 },
  deletions: { address: 600, learner: 20 },
};

/** Kept on the process, because the bundler may load this module once for each route. */
const shared = globalThis as typeof globalThis & { iatroxLimiters?: Map<string, RateLimiterMemory> };

/** Takes one turn of a limited action. Answers the seconds to wait when there is none left. */
export async function rateLimit(
  limit: Limit,
  by: { address: string; learner: string | undefined },
  scale: number,
): Promise<number | undefined> {
  const limits: { address: number; learner?: number } = perMinute[limit];
  const counts: [string, number, string][] = [[`${limit} by address`, limits.address, by.address]];
  if (limits.learner && by.learner) counts.push([`${limit} by learner`, limits.learner, fingerprint(by.learner)]);
  for (const [name, points, key] of counts) {
    const wait = await consume(limiter(name, points * scale), key);
    if (wait !== undefined) return wait;
  }
  return undefined;
}

const fingerprint = (token: string) => createHash("sha256").update(token).digest("base64url");

function limiter(name: string, points: number): RateLimiterMemory {
  shared.iatroxLimiters ??= new Map();
  const found = shared.iatroxLimiters.get(name);
  if (found?.points === points) return found;
  const made = new RateLimiterMemory({ keyPrefix: name, points, duration: 60 });
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

import { utcDay } from "../../domain/utc-day";
import { type Failing, type LookOutcome, lookOutcomeSchema } from "../../domain/watch/look";
import type { PrismaClient } from "../generated/client";
import { failingOf } from "./known-pages";

/** A page of somebody else as editors see it. Days are `YYYY-MM-DD`. `readOn`: its text was last known to be what we compare with. */
export type ListedPage = {
  url: string;
  /** Slugs of those that lead to it. */
  articles: string[];
  lookedOn: string;
  readOn: string | null;
  outcome: LookOutcome;
  failing: Failing;
};

/** Every page that somebody has looked at, by its address. */
export const listOutsidePages = async (client: PrismaClient): Promise<ListedPage[]> => {
  const pages = await client.outsidePage.findMany({
    where: { lookedAt: { not: null } },
    orderBy: { url: "asc" },
    select: {
      url: true,
      articles: true,
      lookedAt: true,
      readAt: true,
      outcome: true,
      failedOn: true,
      failedLastOn: true,
    },
  });
  return pages.flatMap(({ url, articles, lookedAt, readAt, outcome, failedOn, failedLastOn }) => {
    const known = lookOutcomeSchema.safeParse(outcome);
    if (!lookedAt || !known.success) return [];
    const failing = failingOf({ failedOn, failedLastOn });
    return [
      { url, articles, lookedOn: utcDay(lookedAt), readOn: readAt && utcDay(readAt), outcome: known.data, failing },
    ];
  });
};

import { type SummarisedItem, summariseBank } from "../../domain/statistics/first-attempts/bank-summary";
import { tallySchema } from "../../domain/statistics/first-attempts/tally";
import { command } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { analyseArticles } from "./load-versions";

type Flagged = { version: number; flags: readonly string[] };

const storeFlags = command(
  (flagged: readonly Flagged[]) => Prisma.sql`
    UPDATE version_tally SET flags = next.flags
    FROM jsonb_to_recordset(${JSON.stringify(flagged)}::jsonb) AS next (version int, flags text[])
    WHERE item_version_id = next.version AND version_tally.flags <> next.flags`,
  (sql, { version }) => sql([{ version, flags: [] }]),
);

/** Works out from the tallies what an editor should look at, and what is said of all items in public. */
export const recordFigures = async (client: PrismaClient, now: Date): Promise<void> => {
  const live: SummarisedItem[] = [];
  for await (const analysed of analyseArticles(client)) {
    await storeFlags(
      client,
      analysed.map(({ version, flags }) => ({ version, flags })),
    );
    live.push(
      ...analysed.filter(({ isLive }) => isLive).map(({ tally, figures, flags }) => ({ tally, figures, flags })),
    );
  }
  const state = await client.statisticsState.findUnique({ where: { id: 1 } });
  const summary = summariseBank(live, tallySchema.parse(state?.learners ?? {}));
  await client.statisticsState.upsert({
    where: { id: 1 },
    create: { summary, countedAt: now },
    update: { summary, countedAt: now },
  });
};

import type { WatchTask } from "../../domain/watch/watch-task";
import { isUuid } from "../database/is-uuid";
import type { Prisma, PrismaClient } from "../generated/client";

const most = 500;

const toTask = (task: Prisma.WatchTaskGetPayload<object>): WatchTask => ({
  ...{ id: task.id, url: task.url, fact: task.fact, before: task.before, now: task.now },
  createdAt: task.createdAt.toISOString(),
  changedAt: task.changedAt.toISOString(),
});

/** What waits for whoever may settle it, the oldest first; five hundred at most. */
export const listWatchTasks = async (client: PrismaClient): Promise<WatchTask[]> => {
  const tasks = await client.watchTask.findMany({
    where: { settlement: null },
    orderBy: [{ createdAt: "asc" }, { url: "asc" }, { fact: "asc" }],
    take: most,
  });
  return tasks.map(toTask);
};

/** An open task; null: there is none, or somebody has settled it. */
export const findWatchTask = async (client: PrismaClient, id: string): Promise<WatchTask | null> => {
  const found = isUuid(id) ? await client.watchTask.findFirst({ where: { id, settlement: null } }) : null;
  return found && toTask(found);
};

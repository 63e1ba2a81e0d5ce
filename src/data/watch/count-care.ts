import type { JobName } from "../../domain/job/job";
import type { CareCounts } from "../../domain/watch/waiting-care";
import { countLinted } from "../article/list-linted";
import type { PrismaClient } from "../generated/client";

/** Counts what waits for somebody, whoever it is. `jobs`: those that servers do here. */
export const countCare = async (client: PrismaClient, jobs: readonly JobName[]): Promise<CareCounts> => {
  const open = { where: { doneAt: null } };
  const [watchTasks, items, sections, brokenPages, flaggedItems, linted, failedJobs] = await Promise.all([
    client.watchTask.count({ where: { settlement: null } }),
    client.report.count(open),
    client.sectionReport.count(open),
    client.outsidePage.count({ where: { failedLastOn: { gt: client.outsidePage.fields.failedOn } } }),
    client.versionTally.count({ where: { flags: { isEmpty: false }, itemVersion: { retiredAt: null } } }),
    countLinted(client),
    client.job.count({ where: { name: { in: [...jobs] }, failures: { gt: 0 } } }),
  ]);
  const lintedItems = linted.reduce((sum, { remarks }) => sum + remarks, 0);
  return { watchTasks, reports: items + sections, brokenPages, flaggedItems, lintedItems, failedJobs };
};

import type { PrismaClient } from "../generated/client";
import { hyphenated } from "./hyphenated";

/** A report as whoever sent it reads it. `stem`: of the question; null of a section of a guide. `done`: what came of it. */
export type OwnReport = {
  id: string;
  article: string;
  section: string;
  stem: string | null;
  reason: string;
  reportedAt: string;
  done: { at: string; note: string } | null;
};

const most = 50;

const doneOf = ({ doneAt, doneNote }: { doneAt: Date | null; doneNote: string }) =>
  doneAt && { at: doneAt.toISOString(), note: doneNote };

/** What a learner has reported, the newest first. */
export const listOwnReports = async (client: PrismaClient, learnerId: string): Promise<OwnReport[]> => {
  const newest = { where: { learnerId }, orderBy: { createdAt: "desc" }, take: most } as const;
  const [ofItems, ofSections] = await Promise.all([
    client.report.findMany({ ...newest, include: { itemVersion: true } }),
    client.sectionReport.findMany(newest),
  ]);
  return [
    ...ofItems.map(({ id, reason, createdAt, itemVersion: { articleSlug, section, stem }, ...report }) => ({
      ...{ id, article: articleSlug, section, stem, reason: hyphenated(reason) },
      ...{ reportedAt: createdAt.toISOString(), done: doneOf(report) },
    })),
    ...ofSections.map(({ id, articleSlug, section, reason, createdAt, ...report }) => ({
      ...{ id, article: articleSlug, section, stem: null, reason: hyphenated(reason) },
      ...{ reportedAt: createdAt.toISOString(), done: doneOf(report) },
    })),
  ].sort((one, other) => other.reportedAt.localeCompare(one.reportedAt));
};

import type { PrismaClient } from "../generated/client";
import { hyphenated } from "./hyphenated";

/**
 * A report as whoever sent it reads it. `stem`: of the question; null of a section of a guide. `done`: what came of it, with a
 * note that is empty where none was written for readers.
 */
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

type Done = { doneAt: Date | null; doneNote: string; noteIsPublic: boolean };

const doneOf = ({ doneAt, doneNote, noteIsPublic }: Done) =>
  doneAt && { at: doneAt.toISOString(), note: noteIsPublic ? doneNote : "" };

const ofVersion = { itemVersion: { select: { articleSlug: true, section: true, stem: true } } } as const;

/** What a learner has reported, the newest first. */
export const listOwnReports = async (client: PrismaClient, learnerId: string): Promise<OwnReport[]> => {
  const newest = { where: { learnerId }, orderBy: { createdAt: "desc" }, take: most } as const;
  const [ofItems, ofSections] = await Promise.all([
    client.report.findMany({ ...newest, include: ofVersion }),
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

import { exportBlock, exportedBlock } from "./export-block";
import type { Prisma, PrismaClient } from "./generated/client";
import { storedItem } from "./stored-item";

const everything = {
  blocks: { orderBy: { createdAt: "asc" }, include: exportedBlock },
  resets: { orderBy: { createdAt: "asc" } },
  reports: { orderBy: { createdAt: "asc" }, include: { itemVersion: true } },
  sectionReports: { orderBy: { createdAt: "asc" } },
  reviews: { orderBy: { at: "asc" } },
  cards: { orderBy: { due: "asc" } },
  misses: { orderBy: { at: "asc" } },
  attempts: { orderBy: { at: "asc" } },
  notices: { orderBy: { createdAt: "asc" }, include: { oldVersion: true, newVersion: true } },
} satisfies Prisma.LearnerInclude;

type Stored = Prisma.LearnerGetPayload<{ include: typeof everything }>;

const stemOf = (version: { content: Prisma.JsonValue }) => storedItem(version.content).stem;

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

const exportMemory = ({ reviews, cards, misses, attempts }: Stored) => ({
  reviews: reviews.map(({ objective, at, grade, questionId }) => ({ objective, at, grade, question: questionId })),
  cards: cards.map(({ objective, articleSlug, section, state, due }) => ({
    objective,
    article: articleSlug,
    section,
    state,
    due,
  })),
  misses: misses.map(({ questionId, retestOn, learnerId: _self, ...miss }) => ({
    question: questionId,
    ...miss,
    retestOn: dayOf(retestOn),
  })),
  firstAttempts: attempts.map(({ questionId, itemVersionId, at }) => ({
    question: questionId,
    version: itemVersionId,
    at,
  })),
});

/** Everything kept of a learner, to be written as JSON; null when there is no such learner. */
export const exportLearner = async (client: PrismaClient, { learnerId, now }: { learnerId: string; now: Date }) => {
  const learner = await client.learner.findUnique({ where: { id: learnerId }, include: everything });
  if (!learner) return null;
  const { id, createdAt, desiredRetention } = learner;
  return {
    learner: { id, createdAt, settings: { desiredRetention } },
    blocks: learner.blocks.map((block) => exportBlock(block, now)),
    ...exportMemory(learner),
    reports: learner.reports.map(({ reason, text, createdAt: at, itemVersion }) => ({
      question: stemOf(itemVersion),
      reason,
      text,
      at,
    })),
    sectionReports: learner.sectionReports.map(({ articleSlug, revision, section, reason, text, createdAt: at }) => ({
      article: articleSlug,
      revision,
      section,
      reason,
      text,
      at,
    })),
    notices: learner.notices.map(({ createdAt: at, seenAt, oldVersion, newVersion }) => ({
      at,
      seenAt,
      changed: oldVersion.changedFacts,
      question: stemOf(oldVersion),
      questionNow: newVersion && stemOf(newVersion),
    })),
    resets: learner.resets.map(({ id: reset, articleSlug, createdAt: at }) => ({
      id: reset,
      article: articleSlug,
      at,
    })),
  };
};

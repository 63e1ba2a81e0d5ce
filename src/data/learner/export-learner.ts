import { differenceOf } from "../../domain/fact/changed-facts";
import { typedName } from "../../domain/person/sign-in-name";
import { utcDay } from "../../domain/utc-day";
import { exportBlock, exportedBlock } from "../block/export-block";
import { json, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { storedFactState } from "../notice/stored-fact-state";
import { hyphenated } from "../report/hyphenated";
import { toStudyPlan } from "../study-plan/find-plan";

const everything = {
  resets: { orderBy: { createdAt: "asc" } },
  plan: true,
  tokens: { orderBy: { createdAt: "asc" } },
  links: { orderBy: { createdAt: "asc" } },
  reports: { orderBy: { createdAt: "asc" }, include: { itemVersion: true } },
  sectionReports: { orderBy: { createdAt: "asc" } },
  reviews: { orderBy: { at: "asc" } },
  cards: { orderBy: { due: "asc" } },
  misses: { orderBy: { at: "asc" } },
  attempts: { orderBy: { at: "asc" } },
  counted: true,
  notices: { orderBy: { createdAt: "asc" }, include: { oldVersion: true, newVersion: true } },
  person: {
    include: {
      sessions: { orderBy: { createdAt: "asc" } },
      passkeys: { orderBy: { createdAt: "asc" } },
      _count: { select: { credentials: true, recoveryCodes: { where: { usedAt: null } } } },
    },
  },
} satisfies Prisma.LearnerInclude;

/** Prisma reads what belongs to the rows of a page by their ids, and a statement takes 32,766 of them. */
const blocksAtOnce = 100;

const readBlocks = async (client: PrismaClient, learnerId: string) => {
  const read = (skip: number) =>
    client.block.findMany({
      where: { learnerId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      ...{ skip, take: blocksAtOnce, include: exportedBlock },
    });
  const pages = [await read(0)];
  while (pages.at(-1)?.length === blocksAtOnce) pages.push(await read(pages.length * blocksAtOnce));
  return pages.flat();
};

type Stored = Prisma.LearnerGetPayload<{ include: typeof everything }>;

const stemOf = (version: { content: Prisma.JsonValue }) => storedItem(version.content).stem;

const exportReviews = ({ reviews, cards, misses, attempts }: Stored) => ({
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
    retestOn: retestOn && utcDay(retestOn),
  })),
  firstAttempts: attempts.map(({ questionId, itemVersionId, at }) => ({
    question: questionId,
    version: itemVersionId,
    at,
  })),
});

const exportAccount = ({ person }: Stored) =>
  person && {
    ...{ name: person.name, signInName: typedName(person.signInName), role: person.role, since: person.createdAt },
    ...{ language: person.language, verifiedAt: person.verifiedAt, wantsDraftMail: person.wantsDraftMail },
    ...{ hasPassword: person._count.credentials > 0, recoveryCodes: person._count.recoveryCodes },
    passkeys: person.passkeys.map(({ name, createdAt }) => ({ name, addedAt: createdAt })),
    sessions: person.sessions.map(({ userAgent, createdAt, updatedAt, expiresAt }) => ({
      ...{ browser: userAgent, since: createdAt, usedAt: updatedAt, endsAt: expiresAt },
    })),
  };

/** What changed in the facts that each answered version rests on, when it changed for the first time. */
const listChanged = query(
  { notice: uuid, fact: text, before: json, now: orNull(json) },
  (learnerId: string) => Prisma.sql`
    SELECT n.id AS notice, f.id AS fact, c.before, c.now
    FROM notice n
    JOIN item_version v ON v.id = n.old_version_id
    CROSS JOIN LATERAL jsonb_to_recordset(v.content->'facts') AS f (id text, hash text)
    CROSS JOIN LATERAL (
      SELECT before, now FROM fact_change c
      WHERE c.article_slug = v.article_slug AND c.fact = f.id AND c.before_hash = f.hash ORDER BY c.revision LIMIT 1
    ) c
    WHERE n.learner_id = ${learnerId}::uuid
    ORDER BY n.id, f.id`,
  (sql, { learnerId }) => sql(learnerId),
);

/** Everything kept of a learner, to be written as JSON; null when there is no such learner. */
export const exportLearner = async (client: PrismaClient, { learnerId, now }: { learnerId: string; now: Date }) => {
  const learner = await client.learner.findUnique({ where: { id: learnerId }, include: everything });
  if (!learner) return null;
  const { id, createdAt, desiredRetention, dailyReviews } = learner;
  const blocks = await readBlocks(client, learnerId);
  const changed = await listChanged(client, learnerId);
  const reported = [...learner.reports, ...learner.sectionReports].map((report) => report.id);
  const replies = await client.reportReply.findMany({ where: { reportId: { in: reported } } });
  const mails = await client.mail.findMany({ where: { reportId: { in: reported } }, orderBy: { createdAt: "asc" } });
  const answerOf = (report: { id: string; doneAt: Date | null; doneNote: string; noteIsPublic: boolean }) => ({
    ...{ doneAt: report.doneAt, doneNote: report.noteIsPublic ? report.doneNote : null },
    replyTo: replies.flatMap(({ reportId, address }) => (reportId === report.id ? address : [])),
    mails: mails.flatMap(({ reportId, createdAt: at, sentAt, details }) =>
      reportId === report.id ? [{ at, sentAt, details }] : [],
    ),
  });
  return {
    learner: { id, createdAt, settings: { desiredRetention, dailyReviews } },
    account: exportAccount(learner),
    devices: learner.tokens.map(({ id: device, browser, system, createdAt: since, usedOn }) => ({
      ...{ id: device, browser, system, since, usedOn: utcDay(usedOn) },
    })),
    links: learner.links.map(({ createdAt: at, expiresAt, usedAt }) => ({ at, expiresAt, usedAt })),
    plan: learner.plan && toStudyPlan(learner.plan),
    blocks: blocks.map((block) => exportBlock(block, now)),
    ...exportReviews(learner),
    statistics: learner.counted && { versions: learner.counted.versions, own: learner.counted.own },
    reports: learner.reports.map(({ reason, text, createdAt: at, itemVersion, ...report }) => ({
      ...{ question: stemOf(itemVersion), reason: hyphenated(reason), text, at },
      ...answerOf(report),
    })),
    sectionReports: learner.sectionReports.map(
      ({ articleSlug, revision, section, reason, text, createdAt: at, ...report }) => ({
        ...{ article: articleSlug, revision, section, reason: hyphenated(reason), text, at },
        ...answerOf(report),
      }),
    ),
    notices: learner.notices.map(({ id: notice, createdAt: at, seenAt, oldVersion, newVersion }) => ({
      at,
      seenAt,
      changed: changed
        .filter((each) => each.notice === notice)
        .map(({ fact, before, now: since }) => ({
          fact,
          ...differenceOf(storedFactState(before), since === null ? null : storedFactState(since)),
        })),
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

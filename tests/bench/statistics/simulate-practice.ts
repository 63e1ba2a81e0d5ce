import { createHash } from "node:crypto";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Prisma, PrismaClient } from "../../../src/data/generated/client";
import { storedItem } from "../../../src/data/item/stored-item";
import { drawOf } from "../../../src/domain/random/draw-of";
import { type Random, seededRandom } from "../../../src/domain/random/seeded-random";

type LiveItem = { version: number; language: string; objective: string; key: string; distractors: string[] };

/** `day`: of the year, from 0. */
type Sitting = { learners: number; day: number; questions: number };

const dayMs = 86_400_000;
const year = new Date("2025-11-01T09:00:00Z");

/** A uuid that follows from a name, so that the same rows come each time. */
const idOf = (name: string): string => {
  const hex = createHash("md5").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

/** A normal number, by Box and Muller, that stays with a name. */
const normalOf = (name: string): number =>
  Math.sqrt(-2 * Math.log(1 - drawOf(`${name} radius`))) * Math.cos(2 * Math.PI * drawOf(`${name} angle`));

/** The single best answers in use. */
const liveItems = async (client: PrismaClient): Promise<LiveItem[]> => {
  const versions = await client.itemVersion.findMany({
    where: { retiredAt: null, form: "singleBestAnswer" },
    orderBy: { id: "asc" },
  });
  return versions.flatMap(({ id, language, content }) => {
    const item = storedItem(content);
    if (item.form !== "single-best-answer") return [];
    const { objective, options, key } = item;
    const distractors = options.map((option) => option.id).filter((option) => option !== key.option);
    return [{ version: id, language, objective, key: key.option, distractors }];
  });
};

/**
 * What a learner of that ability answers: right by a 2PL model, else one of the distractors, the first of them most often. One item
 * in forty has its ability turned round, so that there is something to find.
 */
const chosenBy = (ability: number, { version, key, distractors }: LiveItem, chance: Random): string => {
  const isTurned = drawOf(`turned ${version}`) < 1 / 40;
  const slope = (isTurned ? -1 : 1) * (0.5 + drawOf(`slope ${version}`));
  const right = 1 / (1 + Math.exp(-slope * (ability - normalOf(`difficulty ${version}`) + 0.8)));
  if (uniformFloat64(chance) < right) return key;
  const weights = distractors.map((_, index): number => (index === 0 ? 3 : index === 3 ? 0 : 1));
  const drawn = uniformFloat64(chance) * weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    sum += weight;
    if (drawn < sum) return distractors[index] ?? key;
  }
  return key;
};

const atOnce = 5_000;
const inParts = async <Row>(rows: readonly Row[], insert: (part: Row[]) => Promise<unknown>): Promise<void> => {
  for (let first = 0; first < rows.length; first += atOnce) await insert(rows.slice(first, first + atOnce));
};

/**
 * Has learners answer a block each on one day of a simulated year, as the product stores a finished tutor block. The same arguments
 * give the same answers. Nobody meets a version twice.
 */
export const simulatePractice = async (client: PrismaClient, { learners, day, questions }: Sitting): Promise<void> => {
  const items = await liveItems(client);
  const blocks: Prisma.BlockCreateManyInput[] = [];
  const questionRows: Prisma.BlockQuestionCreateManyInput[] = [];
  const responses: Prisma.ResponseCreateManyInput[] = [];
  const attempts: Prisma.AttemptCreateManyInput[] = [];
  const met = new Set(
    (await client.attempt.findMany({ select: { learnerId: true, itemVersionId: true } })).map(
      ({ learnerId, itemVersionId }) => `${learnerId} ${itemVersionId}`,
    ),
  );
  const ids = Array.from({ length: learners }, (_, index) => idOf(`learner ${index}`));
  await inParts(
    ids.map((id) => ({ id, createdAt: year })),
    (data) => client.learner.createMany({ data, skipDuplicates: true }),
  );
  for (const learnerId of ids) {
    const chance = seededRandom(`${learnerId} ${day}`);
    const language = drawOf(`language ${learnerId}`) < 0.3 ? "fr" : "en";
    const own = items.filter((item) => item.language === language || items.every((each) => each.language === "en"));
    const start = new Date(year.getTime() + day * dayMs + uniformInt(chance, 0, 36_000) * 1000);
    const blockId = idOf(`block ${learnerId} ${day}`);
    const end = new Date(start.getTime() + questions * 60_000);
    blocks.push({
      ...{ id: blockId, learnerId, mode: "tutor", seed: "simulated", request: { count: questions } },
      ...{ createdAt: start, finishedAt: end, settledAt: end },
    });
    for (let position = 1; position <= questions; position += 1) {
      const item = own[uniformInt(chance, 0, own.length - 1)];
      if (!item || met.has(`${learnerId} ${item.version}`)) continue;
      met.add(`${learnerId} ${item.version}`);
      const questionId = idOf(`question ${blockId} ${position}`);
      const isRapid = uniformFloat64(chance) < 0.04;
      const timeOnTaskMs = isRapid
        ? 1_500
        : Math.round(12_000 * Math.exp(0.5 * normalOf(`time ${questionId}`)) + 4_000);
      const option = isRapid
        ? ([item.key, ...item.distractors][uniformInt(chance, 0, item.distractors.length)] ?? item.key)
        : chosenBy(normalOf(`ability ${learnerId}`), item, chance);
      const score = Number(option === item.key);
      const at = new Date(start.getTime() + position * 60_000);
      questionRows.push({ id: questionId, blockId, position, itemVersionId: item.version });
      responses.push({
        ...{ id: idOf(`response ${questionId}`), learnerId, blockId, questionId, mode: "tutor", ordinal: 1 },
        ...{ answer: { option }, certainty: score === 1 || uniformFloat64(chance) < 0.4 ? "sure" : "unsure" },
        ...{ elapsedMs: timeOnTaskMs, timeOnTaskMs, rapidGuess: isRapid, score, grade: score === 1 ? "good" : "again" },
        ...{ bodyHash: createHash("sha256").update(questionId).digest("hex"), feedback: { score }, createdAt: at },
      });
      attempts.push({ learnerId, itemVersionId: item.version, questionId, at });
    }
  }
  await inParts(blocks, (data) => client.block.createMany({ data }));
  await inParts(questionRows, (data) => client.blockQuestion.createMany({ data }));
  await inParts(responses, (data) => client.response.createMany({ data }));
  await inParts(attempts, (data) => client.attempt.createMany({ data }));
  await client.learner.updateMany({
    where: { id: { in: ids } },
    data: { reviewStateVersion: { increment: questions } },
  });
};

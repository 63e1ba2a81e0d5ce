import { isOver } from "../domain/block/is-over";
import { publicQuestion } from "../domain/question/public-question";
import type { PrismaClient } from "./generated/client";
import { storedItem } from "./stored-item";

const readAll = (client: PrismaClient, id: string) =>
  client.learner.findUnique({
    where: { id },
    include: {
      blocks: {
        orderBy: { createdAt: "asc" },
        include: {
          questions: {
            orderBy: { position: "asc" },
            include: { itemVersion: { include: { item: true } }, responses: { orderBy: { ordinal: "asc" } } },
          },
        },
      },
    },
  });

type Stored = NonNullable<Awaited<ReturnType<typeof readAll>>>;
type StoredBlock = Stored["blocks"][number];

/** The score stays out while a timed block runs: it would tell the key. */
const exportQuestion = (
  { id, position, itemVersion, responses }: StoredBlock["questions"][number],
  showsScore: boolean,
) => {
  const { form, stem, options, section } = publicQuestion(storedItem(itemVersion.content), {
    id,
    position,
    answered: responses.length > 0,
  });
  return {
    id,
    position,
    article: itemVersion.item.articleSlug,
    section,
    form,
    stem,
    options,
    responses: responses.map(({ id, answer, certainty, elapsedMs, score, createdAt }) => ({
      id,
      answer,
      certainty,
      elapsedMs,
      answeredAt: createdAt,
      ...(showsScore && { score }),
    })),
  };
};

const exportBlock = (block: StoredBlock, now: Date) => {
  const { id, mode, seed, request, createdAt, deadline, finishedAt } = block;
  const showsScore = mode === "tutor" || isOver(block, now);
  const questions = block.questions.map((question) => exportQuestion(question, showsScore));
  return { id, mode, seed, request, startedAt: createdAt, deadline, finishedAt, questions };
};

/** Everything kept of a learner, to be written as JSON; null when there is no such learner. */
export const exportLearner = async (client: PrismaClient, { learnerId, now }: { learnerId: string; now: Date }) => {
  const learner = await readAll(client, learnerId);
  if (!learner) return null;
  return {
    learner: { id: learner.id, createdAt: learner.createdAt },
    blocks: learner.blocks.map((block) => exportBlock(block, now)),
  };
};

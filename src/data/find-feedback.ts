import type { Feedback } from "../domain/question/feedback";
import type { PrismaClient } from "./generated/client";
import { isUuid } from "./is-uuid";

/** The feedback that an answered question of a tutor block was given; null while it is unanswered, and in timed mode. */
export const findFeedback = async (
  client: PrismaClient,
  { learnerId, blockId, questionId }: { learnerId: string; blockId: string; questionId: string },
): Promise<Feedback | null> => {
  if (!isUuid(blockId) || !isUuid(questionId)) return null;
  const response = await client.response.findFirst({
    where: { learnerId, blockId, questionId, mode: "tutor" },
    select: { reply: true },
  });
  return response && (response.reply as Feedback);
};

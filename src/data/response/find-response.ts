import type { ResponseReply } from "../../domain/block/decide-response";
import type { Answer } from "../../domain/item/answer/answer";
import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";
import { storedAnswer } from "./stored-answer";
import { storedFeedback } from "./stored-feedback";

/** The recorded response and its feedback; null while there is none. */
export const findResponse = async (
  client: PrismaClient,
  { learnerId, blockId, questionId }: { learnerId: string; blockId: string; questionId: string },
): Promise<{ answer: Answer; reply: ResponseReply } | null> => {
  if (!isUuid(blockId) || !isUuid(questionId)) return null;
  const response = await client.response.findFirst({
    where: { learnerId, blockId, questionId },
    orderBy: { ordinal: "desc" },
    select: { answer: true, feedback: true },
  });
  return response && { answer: storedAnswer(response.answer), reply: storedFeedback(response.feedback) };
};

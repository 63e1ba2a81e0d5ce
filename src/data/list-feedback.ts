import type { Feedback } from "../domain/question/feedback";
import type { PrismaClient } from "./generated/client";
import { isUuid } from "./is-uuid";

/** The feedback that the answered questions of a tutor block were given, by question; none in timed mode. */
export const listFeedback = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<Record<string, Feedback>> => {
  if (!isUuid(blockId)) return {};
  const responses = await client.response.findMany({
    where: { learnerId, blockId, mode: "tutor" },
    select: { questionId: true, reply: true },
  });
  return Object.fromEntries(responses.map(({ questionId, reply }) => [questionId, reply as Feedback]));
};

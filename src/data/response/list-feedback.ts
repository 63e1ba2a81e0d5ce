import type { Feedback } from "../../domain/item/answer/feedback";
import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";
import { storedFeedback } from "./stored-feedback";

/** The feedback that the answered questions of a tutor block were given, by question; none in timed mode. */
export const listFeedback = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<Record<string, Feedback>> => {
  if (!isUuid(blockId)) return {};
  const responses = await client.response.findMany({
    where: { learnerId, blockId, mode: "tutor" },
    select: { questionId: true, feedback: true },
  });
  return Object.fromEntries(
    responses.flatMap(({ questionId, feedback }) => {
      const reply = storedFeedback(feedback);
      return "recorded" in reply ? [] : [[questionId, reply]];
    }),
  );
};

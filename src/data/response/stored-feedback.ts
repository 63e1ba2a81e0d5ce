import { z } from "zod";
import type { ResponseReply } from "../../domain/block/decide-response";
import { feedbackSchema } from "../../domain/item/answer/feedback";
import type { Prisma } from "../generated/client";

const replySchema = z.union([z.strictObject({ recorded: z.literal(true) }), feedbackSchema]);

/** What a learner got back for an answer, from `response.feedback`. */
export const storedFeedback = (feedback: Prisma.JsonValue): ResponseReply => replySchema.parse(feedback);

import { type Answer, answerSchema } from "../../domain/item/answer/answer";
import type { Prisma } from "../generated/client";

/** What was answered, from `response.answer`. */
export const storedAnswer = (answer: Prisma.JsonValue): Answer => answerSchema.parse(answer);

import { hashText } from "../hash-text";
import type { ResponseRequest } from "./response-request";

/** Tells a retry of the same answer from another answer under the same id. */
export const hashResponse = (
  questionId: string,
  { answer, certainty, elapsedMs }: Pick<ResponseRequest, "answer" | "certainty" | "elapsedMs">,
): string => hashText(JSON.stringify([questionId, answer, certainty ?? null, elapsedMs]));

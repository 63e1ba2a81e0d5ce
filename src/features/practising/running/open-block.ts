import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { findBlock } from "../../../data/find-block";
import { findBlockGuide } from "../../../data/find-block-guide";
import { listFeedback } from "../../../data/list-feedback";
import type { Language } from "../../../domain/language";
import { answerProblem } from "../../../domain/question/answer-problem";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { findCaller } from "../../../http/find-caller";
import { readLearnerToken } from "../../../http/learner-cookie";
import { settings } from "../../../http/settings";
import { askingWords } from "../../../words/asking-words";
import { draftFromQuery } from "../asking/draft-address";
import { readPlaces } from "../asking/read-places";
import { sayAnswerProblem } from "../asking/say-answer-problem";
import type { Runner } from "./runner";
import { openingPosition } from "./runner-route";

type Query = Partial<Record<string, string | string[]>>;
type RunnerProps = Parameters<typeof Runner>[0];

/** What the page of a question needs: public questions, and feedback only of what is answered. `over`: see the results. */
export async function openBlock(
  request: IncomingMessage,
  query: Query,
  language: Language,
  now: Date,
): Promise<RunnerProps | "over" | "unknown"> {
  const caller = await findCaller(readLearnerToken(request.headers, settings().SITE_URL));
  const place = caller && { learnerId: caller.learnerId, blockId: String(query.block) };
  const block = place && (await findBlock(caller.client, { ...place, now }));
  if (!block) return "unknown";
  if (block.finished) return "over";
  const [feedback, guide] = await Promise.all([
    listFeedback(caller.client, place),
    findBlockGuide(caller.client, place),
  ]);
  const asked = Number(query.question) - 1;
  const current = block.questions[asked] ? asked : openingPosition(block.questions);
  const question = block.questions[current];
  return {
    block,
    feedback,
    current,
    now: now.toISOString(),
    responseId: randomUUID(),
    ...(guide && { guide }),
    ...(query.reported && { reported: true }),
    ...(question && leftUnfinished(question, query, language)),
  };
}

/** What a page without script is told of its question: a list as it was moved, or an answer that is to be mended. */
function leftUnfinished(
  question: PublicQuestion,
  query: Query,
  language: Language,
): Pick<RunnerProps, "draft" | "problem"> {
  const order = typeof query.order === "string" && readPlaces(query.order, question.options);
  if (order) return { draft: order };
  if (!query.mend) return {};
  const draft = draftFromQuery(question, query);
  const problem = sayAnswerProblem(answerProblem(question, draft), question.form, askingWords[language]);
  return { problem, ...(draft && { draft }) };
}

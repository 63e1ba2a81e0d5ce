import { randomUUID } from "node:crypto";
import type { ParsedUrlQuery } from "node:querystring";
import { findBlock } from "../../../data/block/find-block";
import { findBlockArticle } from "../../../data/block/find-block-article";
import { listFeedback } from "../../../data/response/list-feedback";
import { checkAnswer } from "../../../domain/item/answer/check-answer";
import type { PublicQuestion } from "../../../domain/item/public-question";
import type { Language } from "../../../domain/language";
import type { Caller } from "../../../http/learner/find-caller";
import { sendsMail } from "../../../http/sends-mail";
import { answerErrorText } from "../fields/answer-error-text";
import { draftFromQuery } from "../fields/draft-address";
import { playerFormOf } from "../forms/player-forms";
import { openingPosition } from "./opening-position";
import type { Runner } from "./runner";

type RunnerProps = Parameters<typeof Runner>[0];

/** What the page of a question needs: public questions, and feedback only of what is answered. `over`: see the results. */
export async function loadBlock(
  caller: Caller | null,
  query: ParsedUrlQuery,
  language: Language,
  now: Date,
): Promise<RunnerProps | "over" | "unknown"> {
  const ref = caller && { learnerId: caller.learnerId, blockId: String(query.block) };
  const block = ref && (await findBlock(caller.client, { ...ref, now }));
  if (!block) return "unknown";
  if (block.finished) return "over";
  const [feedback, article] = await Promise.all([
    listFeedback(caller.client, ref),
    findBlockArticle(caller.client, ref),
  ]);
  const requested = Number(query.question) - 1;
  const current = block.questions[requested] ? requested : openingPosition(block.questions);
  const question = block.questions[current];
  return {
    block,
    feedback,
    current,
    now: now.toISOString(),
    responseId: randomUUID(),
    ...(article && { article }),
    ...(query.reported && { reported: true }),
    ...(sendsMail() && { asksAddress: true }),
    ...(question && leftUnfinished(question, query, language)),
  };
}

/** What the address of a page without script carries: a list as it was moved, or an answer that is to be corrected. */
function leftUnfinished(
  question: PublicQuestion,
  query: ParsedUrlQuery,
  language: Language,
): Pick<RunnerProps, "draft" | "error"> {
  const moved = typeof query.order === "string" && playerFormOf(question).readMoved?.(query.order, question);
  if (moved) return { draft: moved };
  if (!query.mend) return {};
  const draft = draftFromQuery(question, query);
  const error = answerErrorText(checkAnswer(question, draft), question.form, language);
  return { error, ...(draft && { draft }) };
}

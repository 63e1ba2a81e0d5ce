import { type Dispatch, useCallback } from "react";
import type { ResponseRequest } from "../../../../domain/block/response-request";
import { type Acknowledgement, answerOutbox } from "../../../../domain/device/answer-outbox";
import { type PendingAnswer, pendingAnswers } from "../../../../domain/device/pending-answers";
import type { Language } from "../../../../domain/language";
import { apiErrorText } from "../../../../messages/api-error-text";
import { useLanguage } from "../../../../ui/language-context";
import type { RunnerEvent } from "../../player/runner-state";
import { isLate, storeLate } from "../late-answers";
import { storageOrFallback } from "../storage-or-fallback";
import { sendAnswer } from "./send-answer";
import type { SendResult } from "./send-json";
import { type Outbox, type QueueEvent, useQueue } from "./use-queue";

const send = async (entry: PendingAnswer): Promise<SendResult<Acknowledgement>> => {
  const sending = await sendAnswer(entry);
  if (isLate(sending)) storeLate(storageOrFallback(), entry);
  return sending;
};

const outbox: Outbox<PendingAnswer, Acknowledgement> = { name: answerOutbox, storageFor: pendingAnswers, send };

/** Sends answers to the server and dispatches what became of them, in whichever tab they were given. */
export function useAnswerQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const language = useLanguage();
  const onEvent = useCallback(
    ({ entry, sending, elsewhere }: QueueEvent<PendingAnswer, Acknowledgement>) => {
      if (!sending || elsewhere)
        dispatch({ ...sentEvent(entry), ...(elsewhere && { elsewhere, isSettled: sending !== undefined }) });
      if (!sending) return;
      dispatch(eventOf(entry, sending, language));
      if (sending.outcome !== "unreachable") dispatch({ type: "server-answered" });
    },
    [dispatch, language],
  );
  const { add, settle } = useQueue(block, outbox, onEvent);
  const enqueue = useCallback(
    (question: string, request: ResponseRequest, text: string, rest?: number) =>
      add({ block, question, since: Date.now(), shown: text, request }, rest),
    [block, add],
  );
  return { enqueue, settle };
}

const sentEvent = ({ question, request }: PendingAnswer) => ({
  type: "sent" as const,
  question,
  responseId: request.responseId,
  answer: request.answer,
  certainty: request.certainty,
});

function eventOf(
  { question, request: { responseId } }: PendingAnswer,
  sending: SendResult<Acknowledgement>,
  language: Language,
): RunnerEvent {
  switch (sending.outcome) {
    case "recorded":
      return { type: "acknowledged", question, responseId, ...sending.body };
    case "refused":
      if (isLate(sending)) return { type: "late", question, responseId };
      return { type: "refused", question, responseId, error: apiErrorText(sending.type, language) };
    case "unreachable":
      return { type: "delayed", question, responseId, isBusy: sending.waitMs !== undefined };
  }
}

import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { ResponseRequest } from "../../../domain/block/response-request";
import type { RunnerEvent } from "../running/runner-state";
import { AnswerQueue } from "./answer-queue";
import { deviceStorage } from "./device-storage";
import { type KeptAnswer, keptAnswers } from "./kept-answers";
import { type Sending, sendAnswer } from "./send-answer";

/**
 * Gives answers to the server for as long as the page is open, and first those that an earlier visit left behind.
 * `settle`: sends what is left; whether nothing is left.
 */
export function useAnswerQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const queue = useRef<AnswerQueue>(null);
  useEffect(() => {
    const storage = deviceStorage();
    const opened = new AnswerQueue(storage, sendAnswer, (kept, sending) => {
      if (kept.block === block) dispatch(newsOf(kept, sending));
    });
    queue.current = opened;
    for (const kept of keptAnswers(storage)) if (kept.block === block) dispatch(departure(kept));
    void opened.flush();
    window.addEventListener("online", opened.flush);
    return () => {
      window.removeEventListener("online", opened.flush);
      opened.stop();
    };
  }, [block, dispatch]);

  const give = useCallback(
    (question: string, request: ResponseRequest) => {
      const kept = { block, question, since: Date.now(), request };
      dispatch(departure(kept));
      void queue.current?.add(kept);
    },
    [block, dispatch],
  );
  const settle = useCallback(async () => {
    await queue.current?.flush();
    return queue.current?.isEmpty() ?? true;
  }, []);
  return { give, settle };
}

const departure = ({ question, request }: KeptAnswer): RunnerEvent => ({
  type: "sent",
  question,
  responseId: request.responseId,
  answer: request.answer,
});

function newsOf({ question, request: { responseId } }: KeptAnswer, sending: Sending): RunnerEvent {
  switch (sending.outcome) {
    case "recorded":
      return { type: "acknowledged", question, responseId, feedback: sending.feedback };
    case "refused":
      return { type: "refused", question, responseId, problem: sending.detail };
    case "unreachable":
      return { type: "delayed", question, responseId };
  }
}

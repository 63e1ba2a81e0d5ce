import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { ResponseRequest } from "../../../domain/block/response-request";
import type { RunnerEvent } from "../running/runner-state";
import { deviceStorage } from "./device-storage";
import { type KeptAnswer, keptAnswers } from "./kept-answers";
import { openTabs } from "./open-tabs";
import type { Sending } from "./put-json";
import { type SaidOfAnswer, sendAnswer } from "./send-answer";
import { SendingQueue } from "./sending-queue";

type News = { kept: KeptAnswer; sending?: Sending<SaidOfAnswer> };

/**
 * Gives answers to the server for as long as the page is open, and first those that an earlier visit left behind.
 * What one tab gives and is told, the others of the same block show too.
 * `settle`: sends what is left; whether nothing is left.
 */
export function useAnswerQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const line = useRef<{ queue: SendingQueue<KeptAnswer, SaidOfAnswer>; tell: (news: News) => void }>(null);
  useEffect(() => {
    const shelf = keptAnswers(deviceStorage());
    const tabs = openTabs<News>(`iatrox:answers:${block}`, ({ kept, sending }) => {
      dispatch({ ...departure(kept), elsewhere: true });
      if (sending) dispatch(newsOf(kept, sending));
    });
    const queue = new SendingQueue("iatrox:answers", shelf, sendAnswer, (kept, sending) => {
      if (kept.block !== block) return;
      dispatch(newsOf(kept, sending));
      tabs.tell({ kept, sending });
    });
    line.current = { queue, tell: tabs.tell };
    for (const kept of shelf.list()) if (kept.block === block) dispatch(departure(kept));
    void queue.flush();
    window.addEventListener("online", queue.flush);
    return () => {
      window.removeEventListener("online", queue.flush);
      queue.stop();
      tabs.close();
    };
  }, [block, dispatch]);

  const give = useCallback(
    (question: string, request: ResponseRequest) => {
      const kept = { block, question, since: Date.now(), request };
      dispatch(departure(kept));
      line.current?.tell({ kept });
      void line.current?.queue.add(kept);
    },
    [block, dispatch],
  );
  const settle = useCallback(async () => {
    await line.current?.queue.flush();
    return line.current?.queue.isEmpty() ?? true;
  }, []);
  return { give, settle };
}

const departure = ({ question, request }: KeptAnswer) => ({
  type: "sent" as const,
  question,
  responseId: request.responseId,
  answer: request.answer,
});

function newsOf({ question, request: { responseId } }: KeptAnswer, sending: Sending<SaidOfAnswer>): RunnerEvent {
  switch (sending.outcome) {
    case "recorded":
      return { type: "acknowledged", question, responseId, ...sending.said };
    case "refused":
      return { type: "refused", question, responseId, problem: sending.detail };
    case "unreachable":
      return { type: "delayed", question, responseId };
  }
}

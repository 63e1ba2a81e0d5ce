import { type Dispatch, useCallback } from "react";
import type { ResponseRequest } from "../../../domain/block/response-request";
import type { Language } from "../../../domain/language";
import { useLanguage } from "../../../ui/language-context";
import { sayRefusal } from "../../../words/say-refusal";
import type { RunnerEvent } from "../running/runner-state";
import { deviceStorage } from "./device-storage";
import { isLate, keepLate } from "./keep-late";
import { type KeptAnswer, keptAnswers } from "./kept-answers";
import type { Sending } from "./put-json";
import { type SaidOfAnswer, sendAnswer } from "./send-answer";
import { type Line, type News, useQueue } from "./use-queue";

const send = async (kept: KeptAnswer): Promise<Sending<SaidOfAnswer>> => {
  const sending = await sendAnswer(kept);
  if (isLate(sending)) keepLate(deviceStorage(), kept);
  return sending;
};

const line: Line<KeptAnswer, SaidOfAnswer> = { name: "iatrox:answers", shelfOn: keptAnswers, send };

/** Gives answers to the server and tells the runner what became of them, in whichever tab they were given. */
export function useAnswerQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const language = useLanguage();
  const hear = useCallback(
    ({ kept, sending, elsewhere }: News<KeptAnswer, SaidOfAnswer>) => {
      if (!sending || elsewhere) dispatch({ ...departure(kept), ...(elsewhere && { elsewhere }) });
      if (!sending) return;
      dispatch(wordOf(kept, sending, language));
      if (sending.outcome !== "unreachable") dispatch({ type: "server-answered" });
    },
    [dispatch, language],
  );
  const { add, settle } = useQueue(block, line, hear);
  const give = useCallback(
    (question: string, request: ResponseRequest, shown: string, rest?: number) =>
      add({ block, question, since: Date.now(), shown, request }, rest),
    [block, add],
  );
  return { give, settle };
}

const departure = ({ question, request }: KeptAnswer) => ({
  type: "sent" as const,
  question,
  responseId: request.responseId,
  answer: request.answer,
});

function wordOf(
  { question, request: { responseId } }: KeptAnswer,
  sending: Sending<SaidOfAnswer>,
  language: Language,
): RunnerEvent {
  switch (sending.outcome) {
    case "recorded":
      return { type: "acknowledged", question, responseId, ...sending.said };
    case "refused":
      if (isLate(sending)) return { type: "late", question, responseId };
      return { type: "refused", question, responseId, problem: sayRefusal(sending.type, language) };
    case "unreachable":
      return { type: "delayed", question, responseId };
  }
}

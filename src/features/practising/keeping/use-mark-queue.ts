import { type Dispatch, useCallback, useState } from "react";
import type { Mark, MarkRequest } from "../../../domain/question/mark";
import { useLanguage } from "../../../ui/language-context";
import { runningWords } from "../../../words/running-words";
import { sayRefusal } from "../../../words/say-refusal";
import type { RunnerEvent } from "../running/runner-state";
import { type KeptMark, keptMarks } from "./kept-marks";
import { sendMark } from "./send-mark";
import { type Line, type News, useQueue } from "./use-queue";

const line: Line<KeptMark, Mark> = { name: "iatrox:marks", shelfOn: keptMarks, send: sendMark };

/** Keeps marks as answers are kept, and shows them in every tab of the block. `fault`: why they are not saved, if so. */
export function useMarkQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const language = useLanguage();
  const [fault, setFault] = useState("");
  const hear = useCallback(
    ({ kept: { question, request }, sending, elsewhere }: News<KeptMark, Mark>) => {
      if (!sending) return dispatch({ type: "marked", question, change: request, ...(elsewhere && { elsewhere }) });
      if (sending.outcome !== "unreachable") dispatch({ type: "server-answered" });
      const words = runningWords[language];
      if (sending.outcome === "refused") setFault(words.markRefused(sayRefusal(sending.type, language)));
      else setFault(sending.outcome === "unreachable" ? words.markWaiting : "");
    },
    [dispatch, language],
  );
  const { add } = useQueue(block, line, hear);
  const mark = useCallback(
    (question: string, request: MarkRequest) => add({ block, question, since: Date.now(), request }),
    [block, add],
  );
  return { mark, fault };
}

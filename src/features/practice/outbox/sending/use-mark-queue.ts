import { type Dispatch, useCallback, useState } from "react";
import type { Mark } from "../../../../domain/item/marks/mark";
import type { MarkRequest } from "../../../../domain/item/marks/mark-request";
import { apiErrorText } from "../../../../messages/api-error-text";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import type { RunnerEvent } from "../../player/runner-state";
import { type PendingMark, pendingMarks } from "../pending-marks";
import { sendMark } from "./send-mark";
import { type Line, type QueueNews, useQueue } from "./use-queue";

const line: Line<PendingMark, Mark> = { name: "iatrox:marks", storageFor: pendingMarks, send: sendMark };

/** Keeps marks as answers are kept, and shows them in every tab of the block. `unsavedReason`: why they are not saved, if so. */
export function useMarkQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const language = useLanguage();
  const [unsavedReason, setUnsavedReason] = useState("");
  const hear = useCallback(
    ({ entry: { question, request }, sending, elsewhere }: QueueNews<PendingMark, Mark>) => {
      if (!sending) return dispatch({ type: "marked", question, change: request, ...(elsewhere && { elsewhere }) });
      if (sending.outcome !== "unreachable") dispatch({ type: "server-answered" });
      const messages = runnerMessagesIn(language).player;
      if (sending.outcome === "refused") setUnsavedReason(messages.markRefused(apiErrorText(sending.type, language)));
      else setUnsavedReason(sending.outcome === "unreachable" ? messages.markWaiting : "");
    },
    [dispatch, language],
  );
  const { add } = useQueue(block, line, hear);
  const mark = useCallback(
    (question: string, request: MarkRequest) => add({ block, question, since: Date.now(), request }),
    [block, add],
  );
  return { mark, unsavedReason };
}

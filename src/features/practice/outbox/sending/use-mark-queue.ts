import { type Dispatch, useCallback, useState } from "react";
import type { Mark } from "../../../../domain/item/marks/mark";
import type { MarkRequest } from "../../../../domain/item/marks/mark-request";
import { apiErrorText } from "../../../../messages/api-error-text";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import type { RunnerEvent } from "../../player/runner-state";
import { type PendingMark, pendingMarks } from "../pending-marks";
import { sendMark } from "./send-mark";
import { type Outbox, type QueueEvent, useQueue } from "./use-queue";

const outbox: Outbox<PendingMark, Mark> = { name: "iatrox:marks", storageFor: pendingMarks, send: sendMark };

/** Stores and sends marks as answers are, and shows them in every tab of the block. `unsavedReason`: why they are not saved, if so. */
export function useMarkQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const language = useLanguage();
  const [unsavedReason, setUnsavedReason] = useState("");
  const onEvent = useCallback(
    ({ entry: { question, request }, sending, elsewhere }: QueueEvent<PendingMark, Mark>) => {
      if (!sending) return dispatch({ type: "marked", question, change: request, ...(elsewhere && { elsewhere }) });
      if (sending.outcome !== "unreachable") dispatch({ type: "server-answered" });
      const messages = runnerMessagesIn(language).player;
      if (sending.outcome === "refused") setUnsavedReason(messages.markRefused(apiErrorText(sending.type, language)));
      else setUnsavedReason(sending.outcome === "unreachable" ? messages.markWaiting : "");
    },
    [dispatch, language],
  );
  const { add } = useQueue(block, outbox, onEvent);
  const mark = useCallback(
    (question: string, request: MarkRequest) => add({ block, question, since: Date.now(), request }),
    [block, add],
  );
  return { mark, unsavedReason };
}

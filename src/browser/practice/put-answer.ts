import { responseAddress } from "../../domain/device/answer-outbox";
import { replyOutcome } from "../../domain/device/reply-outcome";

type Waiting = { block: string; question: string; request: object };

/** Sends an answer that waits on this device, and says what became of it beside the reply. */
export const putAnswer = async (waiting: Waiting, signal: AbortSignal | null = null) => {
  const response = await fetch(responseAddress(waiting), {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(waiting.request),
    signal,
  });
  return { response, outcome: replyOutcome(response) };
};

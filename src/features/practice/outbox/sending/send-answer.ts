import type { ResponseReply } from "../../../../domain/block/decide-response";
import type { Answer } from "../../../../domain/item/answer/answer";
import type { Feedback } from "../../../../domain/item/answer/feedback";
import type { PendingAnswer } from "../pending-answers";
import { putJson, type SendResult } from "./put-json";

/** What the server says of an answer. `first`: the answer that stands, where another tab or device had given one before. */
export type Acknowledgement = { feedback?: Feedback; first?: Answer };

/** Sends one answer. Where the question has an answer already, that one and its feedback come back. */
export async function sendAnswer({ block, question, request }: PendingAnswer): Promise<SendResult<Acknowledgement>> {
  const address = `/api/blocks/${block}/responses/${encodeURIComponent(question)}`;
  const sending = await putJson<ResponseReply>(address, request);
  if (sending.outcome === "recorded") return { outcome: "recorded", body: feedbackIn(sending.body) };
  if (sending.outcome === "refused" && sending.type.endsWith(":second-answer")) return readFirst(address, sending);
  return sending;
}

const feedbackIn = (reply: ResponseReply): Acknowledgement => ("recorded" in reply ? {} : { feedback: reply });

async function readFirst(
  address: string,
  rejection: SendResult<Acknowledgement>,
): Promise<SendResult<Acknowledgement>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) return rejection;
    const { answer, reply } = (await response.json()) as { answer: Answer; reply: ResponseReply };
    return { outcome: "recorded", body: { ...feedbackIn(reply), first: answer } };
  } catch {
    return { outcome: "unreachable" };
  }
}

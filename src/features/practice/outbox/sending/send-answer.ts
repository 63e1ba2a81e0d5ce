import type { ResponseReply } from "../../../../domain/block/decide-response";
import { type Acknowledgement, acknowledgementOf, responseAddress } from "../../../../domain/device/answer-outbox";
import type { PendingAnswer } from "../../../../domain/device/pending-answers";
import type { Answer } from "../../../../domain/item/answer/answer";
import { putJson, type SendResult } from "./put-json";

/** Sends one answer. Where the question has an answer already, that one and its feedback come back. */
export async function sendAnswer(entry: PendingAnswer): Promise<SendResult<Acknowledgement>> {
  const address = responseAddress(entry);
  const sending = await putJson<ResponseReply>(address, entry.request);
  if (sending.outcome === "recorded") return { outcome: "recorded", body: acknowledgementOf(sending.body) };
  if (sending.outcome === "refused" && sending.type.endsWith(":second-answer")) return readFirst(address, sending);
  return sending;
}

async function readFirst(
  address: string,
  rejection: SendResult<Acknowledgement>,
): Promise<SendResult<Acknowledgement>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) return rejection;
    const { answer, reply } = (await response.json()) as { answer: Answer; reply: ResponseReply };
    return { outcome: "recorded", body: { ...acknowledgementOf(reply), first: answer } };
  } catch {
    return { outcome: "unreachable" };
  }
}

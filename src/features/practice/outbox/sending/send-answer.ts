import type { ResponseReply } from "../../../../domain/block/decide-response";
import { type Acknowledgement, acknowledgementOf, responseAddress } from "../../../../domain/device/answer-outbox";
import type { PendingAnswer } from "../../../../domain/device/pending-answers";
import type { Answer } from "../../../../domain/item/answer/answer";
import { type SendResult, sendJson } from "./send-json";

/** Sends one answer. Where the question has an answer already, that one and its feedback come back. */
export async function sendAnswer(entry: PendingAnswer): Promise<SendResult<Acknowledgement>> {
  const address = responseAddress(entry);
  const sending = await sendJson<ResponseReply>(address, entry.request);
  if (sending.outcome === "recorded") return { outcome: "recorded", body: acknowledgementOf(sending.body) };
  if (sending.outcome !== "refused" || !sending.type.endsWith(":second-answer")) return sending;
  const first = await sendJson<{ answer: Answer; reply: ResponseReply }>(address, undefined, "GET");
  if (first.outcome === "refused") return sending;
  if (first.outcome === "unreachable") return first;
  const { answer, reply } = first.body;
  return { outcome: "recorded", body: { ...acknowledgementOf(reply), first: answer } };
}

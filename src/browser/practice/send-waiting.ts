import { type Acknowledgement, acknowledgementOf, answerOutbox, queueChannel } from "../../domain/device/answer-outbox";
import type { OutboxStorage } from "../../domain/device/outbox-storage";
import type { PendingAnswer } from "../../domain/device/pending-answers";
import { readSeenVerdicts } from "../../domain/device/seen-verdicts";
import { verdictsAddress } from "../../domain/device/verdicts-address";
import { addressIn, languages } from "../../domain/language";
import { askWorker } from "../offline/ask-worker";
import { putAnswer } from "./put-answer";

/** Puts what the server said beside the pages of the block that the device keeps, which were made before. */
const noteVerdict = async ({ block, question, request: { answer } }: PendingAnswer, { feedback }: Acknowledgement) => {
  for (const language of languages) {
    const page = addressIn(language, `/practice/${block}`);
    if (!(await caches.match(page))) continue;
    const cached = await caches.match(verdictsAddress(page));
    const verdicts = { ...(cached && readSeenVerdicts(await cached.text())), [question]: { answer, feedback } };
    await askWorker({ what: "verdicts", page, verdicts: JSON.stringify(verdicts) });
  }
};

/** An open tab of the block shows it as if another tab of the block had sent it. */
const postToTabs = (entry: PendingAnswer, body: Acknowledgement): void => {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(queueChannel(answerOutbox, entry.block));
  channel.postMessage({ entry, sending: { outcome: "recorded", body } });
  channel.close();
};

const send = async (entry: PendingAnswer) => {
  const { response, outcome } = await putAnswer(entry, AbortSignal.timeout(15_000));
  if (outcome === "recorded") {
    const body = acknowledgementOf(await response.json());
    await noteVerdict(entry, body).catch(() => undefined);
    return { outcome, body };
  }
  return { outcome };
};

/**
 * `recorded`: how many answers; `refused`: the response ids of those that are. `isCut`: the server could not be reached, or
 * another tab is at it, so that it is to be tried again later.
 */
type Sent = { recorded: number; refused: string[]; isCut: boolean };

/**
 * Sends the answers that wait on this device, oldest first, and takes those that are recorded off it; what is refused stays
 * for the page of its block, which says why. Stops where the server cannot be reached.
 */
const drain = async (outbox: OutboxStorage<PendingAnswer>): Promise<Sent> => {
  let recorded = 0;
  const refused: string[] = [];
  for (const entry of outbox.list()) {
    const { responseId } = entry.request;
    // One that was replaced meanwhile must not arrive after the one that replaced it.
    if (!outbox.list().some(({ request }) => request.responseId === responseId)) continue;
    const { outcome, body } = await send(entry).catch(() => ({ outcome: "unreachable", body: undefined }));
    if (outcome === "unreachable") return { recorded, refused, isCut: true };
    if (!body) {
      refused.push(responseId);
      continue;
    }
    outbox.forget(entry);
    recorded += 1;
    postToTabs(entry, body);
  }
  return { recorded, refused, isCut: false };
};

/** The same, unless another tab is at it. Browsers lend locks to secure pages only; the server takes two for one. */
export const sendWaiting = (outbox: OutboxStorage<PendingAnswer>): Promise<Sent> =>
  globalThis.navigator?.locks
    ? navigator.locks.request(answerOutbox, { ifAvailable: true }, (lock) =>
        lock ? drain(outbox) : { recorded: 0, refused: [], isCut: true },
      )
    : drain(outbox);

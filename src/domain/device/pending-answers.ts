import type { ResponseRequest } from "../block/response-request";
import { type OutboxStorage, readEntries } from "./outbox-storage";
import { answerName as prefix } from "./storage-keys";

/**
 * An answer that the server has not acknowledged yet. `since`: when it was given, in milliseconds, for the order of
 * sending. `shown`: the answer as text, for where the question is no longer at hand.
 */
export type PendingAnswer = {
  block: string;
  question: string;
  since: number;
  shown?: string;
  request: ResponseRequest;
};

/** Answers on this device. One entry each, so that two tabs never overwrite each other's. */
export function pendingAnswers(storage: Storage): OutboxStorage<PendingAnswer> {
  const list = () => readEntries<PendingAnswer>(storage, prefix);
  const forget = ({ request }: PendingAnswer) => storage.removeItem(prefix + request.responseId);
  return {
    list,
    forget,
    /** An earlier answer to the same question that never left is replaced by this one. */
    keep: (entry) => {
      for (const earlier of list()) {
        if (earlier.block === entry.block && earlier.question === entry.question) forget(earlier);
      }
      storage.setItem(prefix + entry.request.responseId, JSON.stringify(entry));
    },
  };
}

import { type OutboxStorage, readEntries } from "../../../domain/device/outbox-storage";
import { markName as prefix } from "../../../domain/device/storage-keys";
import type { MarkRequest } from "../../../domain/item/marks/mark-request";

/** What changed of a question's mark and is not acknowledged yet. `since`: when it changed last, in milliseconds. */
export type PendingMark = { block: string; question: string; since: number; request: MarkRequest };

/** Marks on this device, one entry a question. A further change joins the one that waits. */
export const pendingMarks = (storage: Storage): OutboxStorage<PendingMark> => ({
  list: () => readEntries<PendingMark>(storage, prefix),
  keep: (entry) => {
    const name = prefix + entry.question;
    const earlier = readEntries<PendingMark>(storage, name)[0];
    storage.setItem(name, JSON.stringify({ ...entry, request: { ...earlier?.request, ...entry.request } }));
  },
  /** A change made while this one was on its way stays. */
  forget: (entry) => {
    const name = prefix + entry.question;
    if (storage.getItem(name) === JSON.stringify(entry)) storage.removeItem(name);
  },
});

import { useCallback, useLayoutEffect, useRef } from "react";
import { queueChannel } from "../../../../domain/device/answer-outbox";
import type { OutboxStorage } from "../../../../domain/device/outbox-storage";
import { storageOrFallback } from "../storage-or-fallback";
import { openTabChannel } from "../tab-channel";
import type { SendResult } from "./send-json";
import { SendingQueue } from "./sending-queue";

/** Entries that are stored on the device and sent in their order. `name`: the same in every tab of the site. */
export type Outbox<Entry, Body> = {
  name: string;
  storageFor: (storage: Storage) => OutboxStorage<Entry>;
  send: (entry: Entry) => Promise<SendResult<Body>>;
};

/** An entry was stored or, with `sending`, sent or refused. `elsewhere`: in another tab of the block, or before this page was opened. */
export type QueueEvent<Entry, Body> = { entry: Entry; sending?: SendResult<Body>; elsewhere?: boolean };

/**
 * An outbox while a block's page is open: entries that an earlier visit left behind are reported and sent first, then what
 * is added. The other tabs of the block receive the same events. `outbox` and `onEvent` must stay the same between
 * renders. `settle`: sends what is left; whether nothing is left.
 */
export function useQueue<Entry extends { block: string }, Body>(
  block: string,
  outbox: Outbox<Entry, Body>,
  onEvent: (event: QueueEvent<Entry, Body>) => void,
) {
  const open = useRef<{ queue: SendingQueue<Entry, Body>; post: (event: QueueEvent<Entry, Body>) => void }>(null);
  // A usual effect runs when the browser has rested: what a slow phone was pressed for before that would be lost.
  useLayoutEffect(() => {
    const storage = outbox.storageFor(storageOrFallback());
    const tabs = openTabChannel<QueueEvent<Entry, Body>>(queueChannel(outbox.name, block), (event) =>
      onEvent({ ...event, elsewhere: true }),
    );
    const queue = new SendingQueue<Entry, Body>(outbox.name, storage, outbox.send, (entry, sending) => {
      if (entry.block !== block) return;
      onEvent({ entry, sending });
      tabs.post({ entry, sending });
    });
    open.current = { queue, post: tabs.post };
    for (const entry of storage.list()) if (entry.block === block) onEvent({ entry, elsewhere: true });
    void queue.flush();
    const leaveWhenHidden = () => document.visibilityState === "hidden" && queue.leave();
    window.addEventListener("online", queue.flush);
    window.addEventListener("pagehide", queue.leave);
    document.addEventListener("visibilitychange", leaveWhenHidden);
    return () => {
      window.removeEventListener("online", queue.flush);
      window.removeEventListener("pagehide", queue.leave);
      document.removeEventListener("visibilitychange", leaveWhenHidden);
      queue.stop();
      tabs.close();
    };
  }, [block, outbox, onEvent]);

  const add = useCallback(
    (entry: Entry, rest?: number) => {
      onEvent({ entry });
      open.current?.post({ entry });
      void open.current?.queue.add(entry, rest);
    },
    [onEvent],
  );
  const settle = useCallback(async () => {
    await open.current?.queue.flush();
    return open.current?.queue.isEmpty() ?? true;
  }, []);
  return { add, settle };
}

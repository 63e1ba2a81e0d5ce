import { useCallback, useEffect, useRef } from "react";
import { deviceStorage } from "../device-storage";
import { openTabs } from "../open-tabs";
import type { OutboxStorage } from "../outbox-storage";
import type { Sending } from "./put-json";
import { SendingQueue } from "./sending-queue";

/** What is kept and sent in one line. `name`: of the line, the same in every tab of the site. */
export type Line<Entry, Body> = {
  name: string;
  storageFor: (storage: Storage) => OutboxStorage<Entry>;
  send: (entry: Entry) => Promise<Sending<Body>>;
};

/** Something was kept, or, with `sending`, word came of it. `elsewhere`: in another tab of the block. */
export type QueueNews<Entry, Body> = { entry: Entry; sending?: Sending<Body>; elsewhere?: boolean };

/**
 * The life of a line while a block's page is open: what an earlier visit left behind is told and sent first, then what is
 * added; and what one tab keeps and is told, the others of the block hear too. `line` and `hear` must stay the same.
 * `settle`: sends what is left; whether nothing is left.
 */
export function useQueue<Entry extends { block: string }, Body>(
  block: string,
  line: Line<Entry, Body>,
  hear: (news: QueueNews<Entry, Body>) => void,
) {
  const open = useRef<{ queue: SendingQueue<Entry, Body>; post: (news: QueueNews<Entry, Body>) => void }>(null);
  useEffect(() => {
    const storage = line.storageFor(deviceStorage());
    const tabs = openTabs<QueueNews<Entry, Body>>(`queue:${line.name}:${block}`, (news) =>
      hear({ ...news, elsewhere: true }),
    );
    const queue = new SendingQueue<Entry, Body>(line.name, storage, line.send, (entry, sending) => {
      if (entry.block !== block) return;
      hear({ entry, sending });
      tabs.post({ entry, sending });
    });
    open.current = { queue, post: tabs.post };
    for (const entry of storage.list()) if (entry.block === block) hear({ entry });
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
  }, [block, line, hear]);

  const add = useCallback(
    (entry: Entry, rest?: number) => {
      hear({ entry });
      open.current?.post({ entry });
      void open.current?.queue.add(entry, rest);
    },
    [hear],
  );
  const settle = useCallback(async () => {
    await open.current?.queue.flush();
    return open.current?.queue.isEmpty() ?? true;
  }, []);
  return { add, settle };
}

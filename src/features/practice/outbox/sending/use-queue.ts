import { useCallback, useEffect, useRef } from "react";
import { deviceStorage } from "../device-storage";
import { openTabs } from "../open-tabs";
import type { OutboxStorage } from "../outbox-storage";
import type { Sending } from "./put-json";
import { SendingQueue } from "./sending-queue";

/** What is kept and sent in one line. `name`: of the line, the same in every tab of the site. */
export type Line<Kept, Said> = {
  name: string;
  storageFor: (storage: Storage) => OutboxStorage<Kept>;
  send: (kept: Kept) => Promise<Sending<Said>>;
};

/** Something was kept, or, with `sending`, word came of it. `elsewhere`: in another tab of the block. */
export type QueueNews<Kept, Said> = { kept: Kept; sending?: Sending<Said>; elsewhere?: boolean };

/**
 * The life of a line while a block's page is open: what an earlier visit left behind is told and sent first, then what is
 * added; and what one tab keeps and is told, the others of the block hear too. `line` and `hear` must stay the same.
 * `settle`: sends what is left; whether nothing is left.
 */
export function useQueue<Kept extends { block: string }, Said>(
  block: string,
  line: Line<Kept, Said>,
  hear: (news: QueueNews<Kept, Said>) => void,
) {
  const open = useRef<{ queue: SendingQueue<Kept, Said>; post: (news: QueueNews<Kept, Said>) => void }>(null);
  useEffect(() => {
    const storage = line.storageFor(deviceStorage());
    const tabs = openTabs<QueueNews<Kept, Said>>(`${line.name}:${block}`, (news) => hear({ ...news, elsewhere: true }));
    const queue = new SendingQueue<Kept, Said>(line.name, storage, line.send, (kept, sending) => {
      if (kept.block !== block) return;
      hear({ kept, sending });
      tabs.post({ kept, sending });
    });
    open.current = { queue, post: tabs.post };
    for (const kept of storage.list()) if (kept.block === block) hear({ kept });
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
    (kept: Kept, rest?: number) => {
      hear({ kept });
      open.current?.post({ kept });
      void open.current?.queue.add(kept, rest);
    },
    [hear],
  );
  const settle = useCallback(async () => {
    await open.current?.queue.flush();
    return open.current?.queue.isEmpty() ?? true;
  }, []);
  return { add, settle };
}

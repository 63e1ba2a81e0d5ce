import { type Dispatch, useCallback, useEffect, useRef, useState } from "react";
import type { Mark, MarkRequest } from "../../../domain/question/mark";
import type { RunnerEvent } from "../running/runner-state";
import { deviceStorage } from "./device-storage";
import { type KeptMark, keptMarks } from "./kept-marks";
import { openTabs } from "./open-tabs";
import { sendMark } from "./send-mark";
import { SendingQueue } from "./sending-queue";

const waiting = "Your flag, note or struck option is not saved yet: we keep it on this device and try again.";

/** Keeps marks as answers are kept, and shows them in every tab of the block. `fault`: why they are not saved, if so. */
export function useMarkQueue(block: string, dispatch: Dispatch<RunnerEvent>) {
  const [fault, setFault] = useState("");
  const line = useRef<{ queue: SendingQueue<KeptMark, Mark>; tell: (kept: KeptMark) => void }>(null);
  useEffect(() => {
    const shelf = keptMarks(deviceStorage());
    const tabs = openTabs<KeptMark>(`iatrox:marks:${block}`, (kept) =>
      dispatch({ ...changeOf(kept), elsewhere: true }),
    );
    const queue = new SendingQueue("iatrox:marks", shelf, sendMark, (_, sending) => {
      if (sending.outcome === "refused") setFault(`Not saved: ${sending.detail}`);
      else setFault(sending.outcome === "unreachable" ? waiting : "");
    });
    line.current = { queue, tell: tabs.tell };
    for (const kept of shelf.list()) if (kept.block === block) dispatch(changeOf(kept));
    void queue.flush();
    window.addEventListener("online", queue.flush);
    return () => {
      window.removeEventListener("online", queue.flush);
      queue.stop();
      tabs.close();
    };
  }, [block, dispatch]);

  const mark = useCallback(
    (question: string, request: MarkRequest) => {
      const kept = { block, question, since: Date.now(), request };
      dispatch(changeOf(kept));
      line.current?.tell(kept);
      void line.current?.queue.add(kept);
    },
    [block, dispatch],
  );
  return { mark, fault };
}

const changeOf = ({ question, request }: KeptMark) => ({ type: "marked" as const, question, change: request });

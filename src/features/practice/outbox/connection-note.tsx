import { useEffect, useRef, useState } from "react";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import type { RunnerState } from "../player/runner-state";
import { connectionState } from "./connection-state";
import { useOnline } from "./use-online";

/** Whether the server can be reached, and how many answers wait for it. Silent as long as all goes well. */
export function ConnectionNote({ state: { questionStates, hasServerAnswered, current } }: { state: RunnerState }) {
  const { line } = runnerMessagesIn(useLanguage()).connection;
  const isOnline = useOnline(hasServerAnswered);
  const [wasDown, setWasDown] = useState(false);
  const { state, count } = connectionState(questionStates, isOnline, wasDown);
  useEffect(() => {
    if (state === "offline" || state === "waiting") setWasDown(true);
  }, [state]);
  // That all is sent is said once; on the next question it is no news.
  const shown = useRef(current);
  useEffect(() => {
    if (state === "back" && shown.current !== current) setWasDown(false);
    shown.current = current;
  }, [state, current]);
  return (
    <p role="status" className={state === "quiet" ? "sr-only" : "notice mb-4 mt-3 text-small"} data-line={state}>
      {state !== "quiet" && line[state](count)}
    </p>
  );
}

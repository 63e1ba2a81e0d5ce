import { useEffect, useRef } from "react";
import { useWords } from "../../../ui/language-context";
import { runningWords } from "../../../words/running-words";
import { useTimeLeft } from "./use-time-left";

type Props = { deadline: string; now: string; onEnd: () => void };

/** The time left until the server's deadline. `now`: the server's clock when it made the page; this device's may be wrong. */
export function Countdown({ deadline, now, onEnd }: Props) {
  const words = useWords(runningWords);
  const left = useTimeLeft(deadline, now);
  const opening = useRef(left);
  const ended = left === 0;
  useEffect(() => {
    if (ended) onEnd();
  }, [ended, onEnd]);
  return (
    <>
      <span role="timer" className={`tabular-nums ${left <= 60 ? "font-bold text-warn" : "font-semibold text-ink"}`}>
        {words.left(clockWords(left))}
      </span>
      <span role="status" className="sr-only">
        {warning(left, opening.current, words)}
      </span>
    </>
  );
}

export function clockWords(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** Said once as five minutes and one minute are reached: a clock that speaks each second helps nobody. */
function warning(left: number, opening: number, words: (typeof runningWords)["en"]): string {
  if (left === 0) return words.timeUp;
  if (left <= 60 && opening > 60) return words.oneMinute;
  return left <= 300 && opening > 300 ? words.fiveMinutes : "";
}

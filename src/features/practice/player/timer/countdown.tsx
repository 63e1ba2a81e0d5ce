import { useEffect, useRef } from "react";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { useTimeLeft } from "./use-time-left";
import { useTimeWarning } from "./use-time-warning";

type Props = { deadline: string; now: string; onEnd: () => void };

/** The clock shows whole seconds, so at 0 a part of one is left. */
const lastSecond = 1_000;

/**
 * The time left until the server's deadline, and what is said of it on the way. `now`: the server's clock when it made the
 * page; this device's may be wrong. `onEnd` is called once the deadline has passed.
 */
export function Countdown({ deadline, now, onEnd }: Props) {
  const messages = runnerMessagesIn(useLanguage()).player;
  const left = useTimeLeft(deadline, now);
  const warning = useTimeWarning(left);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  const ended = left === 0;
  useEffect(() => {
    if (!ended) return;
    const over = setTimeout(() => end.current(), lastSecond);
    return () => clearTimeout(over);
  }, [ended]);
  const notice = ended ? messages.timeUp : warning && messages.minutesLeft(warning);
  return (
    <>
      <span role="timer" className={`tabular-nums ${left <= 60 ? "font-bold text-warn" : "font-semibold text-ink"}`}>
        {messages.timeLeft(clockText(left))}
      </span>
      <span role="status" className={notice ? "time-said" : "sr-only"}>
        {notice}
      </span>
    </>
  );
}

export function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fromHours = parts[0] === 0 ? parts.slice(1) : parts;
  return fromHours.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

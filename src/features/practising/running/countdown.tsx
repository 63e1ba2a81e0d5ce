import { useEffect, useState } from "react";

type Props = { deadline: string; now: string; onEnd: () => void };

/** Seconds left until the server's deadline. `now`: the server's clock when it made the page; this device's may be wrong. */
export function Countdown({ deadline, now, onEnd }: Props) {
  const whole = secondsBetween(now, deadline);
  const [left, setLeft] = useState(whole);
  useEffect(() => {
    const opened = performance.now();
    const tick = setInterval(() => setLeft(Math.max(0, whole - Math.floor((performance.now() - opened) / 1000))), 500);
    return () => clearInterval(tick);
  }, [whole]);
  const ended = left === 0;
  useEffect(() => {
    if (ended) onEnd();
  }, [ended, onEnd]);
  return (
    <>
      <span role="timer" className={`tabular-nums ${left <= 60 ? "font-bold text-warn" : "font-semibold text-ink"}`}>
        {clockWords(left)} left
      </span>
      <span role="status" className="sr-only">
        {warning(left)}
      </span>
    </>
  );
}

const secondsBetween = (from: string, to: string) =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));

export function clockWords(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** Said once at five minutes and at one: a clock that speaks each second helps nobody. */
function warning(left: number): string {
  if (left === 0) return "Time is up.";
  if (left <= 60) return "One minute left.";
  return left <= 300 ? "Five minutes left." : "";
}

import { useEffect, useRef, useState } from "react";

/** Minutes before the end at which the learner is warned: a clock that speaks each second helps nobody. */
const marks = [10, 1];

/** How long it stays on the screen, in milliseconds. */
const warningMs = 20_000;

/**
 * Minutes left, to be shown for a while as each mark is passed: once each, and none that had passed before the page was opened.
 * A device that slept through a mark shows what is left now. `left`: in seconds.
 */
export function useTimeWarning(left: number): number | undefined {
  const before = useRef(left);
  const [minutesLeft, setMinutesLeft] = useState<number>();
  useEffect(() => {
    const passed = marks.some((minutes) => before.current > minutes * 60 && left <= minutes * 60);
    before.current = left;
    if (passed) setMinutesLeft(Math.ceil(left / 60));
  }, [left]);
  useEffect(() => {
    if (minutesLeft === undefined) return;
    const silent = setTimeout(() => setMinutesLeft(undefined), warningMs);
    return () => clearTimeout(silent);
  }, [minutesLeft]);
  return minutesLeft;
}

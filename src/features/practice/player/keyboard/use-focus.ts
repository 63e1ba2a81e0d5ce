import { type RefObject, useEffect, useRef } from "react";

type FocusRefs = {
  within: RefObject<HTMLElement | null>;
  /** What was said of the answer. */
  feedback: RefObject<HTMLElement | null>;
  current: number;
  hasFeedback: boolean;
  isPaused: boolean;
};

/** The reader's place follows what is new: the stem of a question that was moved to, or what is said of an answer. */
export function useFocus({ within, feedback, current, hasFeedback, isPaused }: FocusRefs): void {
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (isPaused) return;
    const stem = within.current?.querySelector<HTMLElement>(`[data-question="${current}"] #stem`);
    const isNews = hasFeedback && before.current === current;
    const isNext = before.current !== undefined && before.current !== current;
    before.current = current;
    if (isNews) {
      // What is told begins at the top of the window, so that the passage under the verdict is in sight with it.
      feedback.current?.focus({ preventScroll: true });
      // Newer browsers give a promise, which is no clean-up of an effect.
      void feedback.current?.scrollIntoView({ block: "start" });
      if (stem) scrollToWholeLine(stem);
      return;
    }
    stem?.focus({ preventScroll: isNext });
    // A question that was moved to begins with its number and the bar, and not with its stem.
    if (isNext && window.scrollY > 0) window.scrollTo(0, 0);
  }, [within, feedback, current, hasFeedback, isPaused]);
}

/**
 * Where the page is too short for the verdict to reach the top, the upper edge would cut through the stem: the window then
 * begins with the whole line, the whole sentence that asks, or the page.
 */
function scrollToWholeLine(stem: HTMLElement): void {
  if (stem.getBoundingClientRect().top >= 0) {
    window.scrollTo(0, 0);
    return;
  }
  const lines = [...stem.querySelectorAll("span, strong, small")].flatMap((part) => [...part.getClientRects()]);
  const cut = lines.find(({ top, bottom }) => top < 0 && bottom > 0);
  if (cut) window.scrollBy(0, cut.top);
}

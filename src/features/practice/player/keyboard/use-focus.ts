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
    const isNews = hasFeedback && before.current === current;
    before.current = current;
    if (isNews) {
      // What is told begins at the top of the window, so that the passage under the verdict is in sight with it.
      feedback.current?.focus({ preventScroll: true });
      // Newer browsers give a promise, which is no clean-up of an effect.
      void feedback.current?.scrollIntoView({ block: "start" });
      return;
    }
    within.current?.querySelector<HTMLElement>(`[data-question="${current}"] #stem`)?.focus();
  }, [within, feedback, current, hasFeedback, isPaused]);
}

import type { QuestionState } from "../player/runner-state";

/** What the page says of the line to the server. `count`: of answers that wait or are on their way. */
export type LineState = { state: "quiet" | "offline" | "waiting" | "sending" | "back"; count: number };

/** `wasDown`: the line was down at some time since the page was opened; only then is there news in its being up. */
export function lineState(
  questionStates: Record<string, QuestionState>,
  isOnline: boolean,
  wasDown: boolean,
): LineState {
  const counted = (saving: QuestionState["saving"]) =>
    Object.values(questionStates).filter((questionState) => questionState.saving === saving).length;
  const [waiting, sending] = [counted("waiting"), counted("sending")];
  if (!isOnline) return { state: "offline", count: waiting + sending };
  if (waiting > 0) return { state: "waiting", count: waiting };
  if (!wasDown) return { state: "quiet", count: 0 };
  return sending > 0 ? { state: "sending", count: sending } : { state: "back", count: 0 };
}

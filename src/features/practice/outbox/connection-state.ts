import type { QuestionState } from "../player/runner-state";

/** What the page says of the connection to the server. `count`: of answers that wait or are on their way. */
export type ConnectionState = { state: "quiet" | "offline" | "waiting" | "busy" | "sending" | "back"; count: number };

/** `wasDown`: the connection was lost at some time since the page was opened; only then is its return worth a message. */
export function connectionState(
  questionStates: Record<string, QuestionState>,
  isOnline: boolean,
  wasDown: boolean,
): ConnectionState {
  const counted = (saving: QuestionState["saving"]) =>
    Object.values(questionStates).filter((questionState) => questionState.saving === saving).length;
  const [waiting, sending] = [counted("waiting"), counted("sending")];
  if (!isOnline) return { state: "offline", count: waiting + sending };
  if (waiting > 0) {
    const isBusy = Object.values(questionStates).some((state) => state.saving === "waiting" && state.isBusy);
    return { state: isBusy ? "busy" : "waiting", count: waiting };
  }
  if (!wasDown) return { state: "quiet", count: 0 };
  return sending > 0 ? { state: "sending", count: sending } : { state: "back", count: 0 };
}

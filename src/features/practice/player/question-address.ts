import { progressOf, type RunnerState } from "./runner-state";

/**
 * Where "Next question" leads: in tutor mode to the next that is not answered, coming round to those left out; in timed
 * mode on, and from the last to the first that was left out. None: there is nothing left but to finish.
 */
export function nextPosition(state: RunnerState): number | undefined {
  const { questions, mode } = state.block;
  if (mode === "timed" && state.current + 1 < questions.length) return state.current + 1;
  const positions = questions.map((_, step) => (state.current + 1 + step) % questions.length);
  return positions.find((position) => position !== state.current && progressOf(state, position) === "open");
}

export const questionAddress = (block: string, position: number): string =>
  `/practice/${block}?question=${position + 1}`;

import type { Certainty } from "../domain/review/calibration";

/** How sure somebody was, as the buttons say it. */
export const certaintyWords: Record<Certainty, string> = { sure: "sure", unsure: "unsure", guess: "a guess" };

import type { Calibration } from "../domain/review/calibration";
import { ShareBars } from "./share-bars";

const feltWords = { sure: "When you were sure", unsure: "When you were unsure", guess: "When you guessed" };

/** Fewer answers than this say nothing about a habit. */
const enough = 3;

const advice = (calibration: Calibration): string | undefined => {
  const sure = calibration.find(({ certainty }) => certainty === "sure");
  const unsure = calibration.find(({ certainty }) => certainty === "unsure");
  if (sure && sure.answers >= enough && sure.share < 0.8)
    return "You are surer than you are right. The answers you were sure of and missed are the ones to reread first.";
  if (unsure && unsure.answers >= enough && unsure.share > 0.8)
    return "You know more than you think: most of what you were unsure of was right.";
  return undefined;
};

/** How far the learner's certainty can be trusted, in words and as bars. */
export function CalibrationNote({ calibration }: { calibration: Calibration }) {
  const words = advice(calibration);
  return (
    <>
      {words && <p className="mb-4">{words}</p>}
      <ShareBars
        bars={calibration.map(({ certainty, answers, right, share }) => ({
          label: feltWords[certainty],
          words: `${right} of ${answers} right (${Math.round(100 * share)} %)`,
          share,
        }))}
      />
    </>
  );
}

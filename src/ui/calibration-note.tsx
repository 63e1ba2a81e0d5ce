import type { Calibration } from "../domain/review/calibration";
import { chartsWords } from "../messages/charts-words";
import { useMessages } from "./language-context";
import { ShareBars } from "./share-bars";

/** Fewer answers than this say nothing about a habit. */
const enough = 3;

type Words = (typeof chartsWords)["en"];

const advice = (calibration: Calibration, words: Words): string | undefined => {
  const sure = calibration.find(({ certainty }) => certainty === "sure");
  const unsure = calibration.find(({ certainty }) => certainty === "unsure");
  if (sure && sure.answers >= enough && sure.share < 0.8) return words.tooSure;
  if (unsure && unsure.answers >= enough && unsure.share > 0.8) return words.tooUnsure;
  return undefined;
};

/** How far the learner's certainty can be trusted, in words and as bars. */
export function CalibrationNote({ calibration }: { calibration: Calibration }) {
  const words = useMessages(chartsWords);
  const advised = advice(calibration, words);
  return (
    <>
      {advised && <p className="mb-4">{advised}</p>}
      <ShareBars
        bars={calibration.map(({ certainty, answers, right, share }) => ({
          label: words.felt[certainty],
          words: words.score(right, answers),
          share,
        }))}
      />
    </>
  );
}

import type { Calibration } from "../../domain/review/calibration";
import { type Messages, messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";
import { ShareBars } from "./share-bars";

/** Fewer answers than this say nothing about a habit. */
const enough = 10;

type ChartMessages = Messages["charts"];

const advice = (calibration: Calibration, messages: ChartMessages): string | undefined => {
  const sure = calibration.find(({ certainty }) => certainty === "sure");
  const unsure = calibration.find(({ certainty }) => certainty === "unsure");
  if (sure && sure.answers >= enough && sure.share < 0.8) return messages.tooSure;
  if (unsure && unsure.answers >= enough && unsure.share > 0.8) return messages.tooUnsure;
  return undefined;
};

type Props = {
  calibration: Calibration;
  /** Where the answers are listed that the learner was sure of and missed. */
  sureMisses?: string;
};

/** How far the learner's certainty can be trusted, in words and as bars. */
export function CalibrationNote({ calibration, sureMisses }: Props) {
  const messages = messagesIn(useLanguage()).charts;
  const advised = advice(calibration, messages);
  return (
    <>
      {advised && (
        <p className="mb-4">
          {advised} {sureMisses && advised === messages.tooSure && <a href={sureMisses}>{messages.sureMisses}</a>}
        </p>
      )}
      <ShareBars
        bars={calibration.map(({ certainty, answers, right, share }) => ({
          label: messages.felt[certainty],
          valueText: messages.score(right, answers),
          share,
        }))}
      />
    </>
  );
}

import { addressIn } from "../../../domain/language";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { useScript } from "../marks/use-script";
import type { Finishing } from "./finish/finish-button";
import { Navigator } from "./navigator";
import { ProgressBar } from "./progress-bar";
import type { RunnerState } from "./runner-state";
import { Countdown } from "./timer/countdown";

type Props = {
  state: RunnerState;
  article?: { slug: string; title: string };
  now: string;
  finishing: Finishing;
  onTimeUp: () => void;
  onMove: (position: number) => void;
  /** Absent while the block is paused. */
  onPause?: () => void;
};

/** The header of a block, in place of the site's: the way out, which question of how many, and the time left or the pause. */
export function RunnerHead({ state, article, now, finishing, onTimeUp, onMove, onPause }: Props) {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).player;
  const { mode, deadline } = state.block;
  const hasScript = useScript();
  return (
    <>
      <div className="runner-place">
        <a className="runner-leave" href={addressIn(language, "/practice")} aria-label={messages.leave}>
          <Icon name="close" />
        </a>
        <Navigator state={state} article={article} finishing={finishing} onMove={onMove} />
        {deadline && <Countdown deadline={deadline} now={now} onEnd={onTimeUp} />}
        {mode === "tutor" && hasScript && onPause && (
          <button type="button" className="tool" data-key="p" onClick={onPause}>
            <Icon name="pause" />
            {messages.pause}
          </button>
        )}
      </div>
      <ProgressBar state={state} />
    </>
  );
}

import { articleAddress } from "../../../domain/article/edition";
import { useScript } from "../marking/use-script";
import { Countdown } from "./countdown";
import { Navigator } from "./navigator";
import { ProgressBar } from "./progress-bar";
import type { RunnerState } from "./runner-state";

type Props = {
  state: RunnerState;
  guide?: { slug: string; title: string };
  now: string;
  onTimeUp: () => void;
  onMove: (position: number) => void;
  /** Absent while the block is paused. */
  onPause?: () => void;
};

/** Where the learner is: the guide, which question of how many, how the others stand, and the time left or the pause. */
export function RunnerHead({ state, guide, now, onTimeUp, onMove, onPause }: Props) {
  const { mode, deadline } = state.block;
  const hasScript = useScript();
  return (
    <>
      <p className="crumb">
        {guide ? <a href={articleAddress(guide.slug)}>{guide.title}</a> : <a href="/practice">Practice</a>}
      </p>
      <div className="runner-place">
        <Navigator state={state} onMove={onMove} />
        {deadline && <Countdown deadline={deadline} now={now} onEnd={onTimeUp} />}
        {mode === "tutor" && hasScript && onPause && (
          <button type="button" className="tool" data-key="p" onClick={onPause}>
            <span aria-hidden="true">❚❚ </span>Pause
          </button>
        )}
      </div>
      <ProgressBar state={state} />
    </>
  );
}

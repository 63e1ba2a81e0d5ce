import { Countdown } from "./countdown";
import type { RunnerState } from "./runner-state";

type Props = { state: RunnerState; guide?: { slug: string; title: string }; now: string; onTimeUp: () => void };

/** Where the learner is: the guide, the mode, which question of how many, and the time left. */
export function RunnerHead({ state, guide, now, onTimeUp }: Props) {
  const { mode, deadline, questions } = state.block;
  return (
    <div className="crumb justify-between">
      <p className="flex flex-wrap items-center gap-x-3">
        {guide ? <a href={`/articles/${guide.slug}`}>{guide.title}</a> : <a href="/practice">Practice</a>}
        <span>
          {mode === "tutor" ? "Tutor" : "Timed"} · question {state.current + 1} of {questions.length}
        </span>
      </p>
      {deadline && <Countdown deadline={deadline} now={now} onEnd={onTimeUp} />}
    </div>
  );
}

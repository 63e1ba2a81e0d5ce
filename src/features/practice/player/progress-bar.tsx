import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { progressOf, type RunnerState } from "./runner-state";

/** How far the block is, as a strip; the same in words for those who do not see it. */
export function ProgressBar({ state }: { state: RunnerState }) {
  const messages = runnerMessagesIn(useLanguage()).player;
  const steps = state.block.questions.map((question, position) => ({
    id: question.id,
    progress: progressOf(state, position),
  }));
  const count = (progress: string) => steps.filter((step) => step.progress === progress).length;
  const parts = [
    [count("right"), messages.progress.right],
    [count("partly"), messages.progress.partly],
    [count("wrong"), messages.progress.wrong],
    [count("answered"), messages.progress.answered],
    [count("open"), messages.toCome],
  ].filter(([number]) => number !== 0);
  return (
    <div className="progress" role="img" aria-label={`${parts.map((part) => part.join(" ")).join(", ")}.`}>
      {steps.map(({ id, progress }, position) => (
        <i key={id} data-state={progress} data-current={position === state.current || undefined} />
      ))}
    </div>
  );
}

import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";
import { FinishButton, type Finishing } from "./finish/finish-button";
import { nextPosition } from "./question-address";
import { leftIn, type QuestionState, type RunnerState } from "./runner-state";

type Props = {
  state: RunnerState;
  questionState: QuestionState;
  finishing: Finishing;
  onMove: (position: number) => void;
};

/**
 * The buttons of a question, at the lower edge of the window, the one to take next first and alone in its weight. Each belongs to a form of the page by
 * its id, so that all work without script: `answer` and `finish` post, `move` asks for the page of another question.
 */
export function RunnerActions(props: Props) {
  return props.state.block.mode === "tutor" ? <TutorActions {...props} /> : <TimedActions {...props} />;
}

function TutorActions({ state, questionState, finishing, onMove }: Props) {
  const messages = runnerMessagesIn(useLanguage()).player;
  const next = nextPosition(state);
  const { open } = leftIn(state);
  const isAnswered =
    questionState.saving === "late" || questionState.saving === "waiting" || questionState.feedback !== undefined;
  return (
    <div className="actions">
      {!isAnswered && (
        <Button type="submit" form="answer" aria-disabled={questionState.saving === "sending"}>
          {messages.check}
        </Button>
      )}
      {isAnswered && next !== undefined && (
        <Button
          type="submit"
          form="move"
          name="question"
          value={next + 1}
          onClick={(event) => {
            event.preventDefault();
            onMove(next);
          }}
        >
          {messages.next}
        </Button>
      )}
      {next === undefined && (
        <FinishButton mode="tutor" finishing={finishing} kind={isAnswered ? "primary" : "quiet"} />
      )}
      {next === undefined && open > 0 && <span className="text-small text-quiet">{messages.open(open)}</span>}
    </div>
  );
}

/**
 * What is chosen is recorded at the touch; without script by whichever button leaves the question. No button changes its
 * place as an answer is chosen.
 */
function TimedActions({ state, finishing, onMove }: Props) {
  const messages = runnerMessagesIn(useLanguage()).player;
  const { current, block } = state;
  const next = nextPosition(state);
  const isLast = current + 1 === block.questions.length;
  const move = (position: number) => ({
    type: "submit" as const,
    form: "answer",
    name: "onward",
    value: position + 1,
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      onMove(position);
    },
  });
  return (
    <div className="actions">
      {next !== undefined && <Button {...move(next)}>{messages.next}</Button>}
      {/* Before the button that finishes, because Enter in a field presses the first. */}
      <noscript>
        <Button type="submit" form="answer" kind="plain">
          {messages.save}
        </Button>
      </noscript>
      {next === undefined && <FinishButton mode="timed" finishing={finishing} />}
      {current > 0 && (
        <Button kind="plain" {...move(current - 1)}>
          {messages.previous}
        </Button>
      )}
      {isLast && next !== undefined && <FinishButton mode="timed" finishing={finishing} kind="quiet" />}
    </div>
  );
}

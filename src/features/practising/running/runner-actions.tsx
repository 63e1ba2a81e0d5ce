import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/language-context";
import { runningWords } from "../../../words/running-words";
import { nextPosition } from "./runner-route";
import type { RunnerState, Standing } from "./runner-state";

type Props = { state: RunnerState; standing: Standing; onMove: (position: number) => void };

/**
 * The buttons under a question, the one to take next first and alone in its weight. Each belongs to a form of the page by
 * its id, so that all work without script: `answer` and `finish` post, `move` asks for the page of another question.
 */
export function RunnerActions({ state, standing, onMove }: Props) {
  const words = useWords(runningWords);
  const isTutor = state.block.mode === "tutor";
  const next = nextPosition(state);
  const open = Object.values(state.standings).filter(({ given }) => given === undefined).length;
  const isLate = standing.saving === "late";
  const isTold = isLate || (isTutor && (standing.feedback !== undefined || standing.saving === "waiting"));
  const isDone = isTold || (!isTutor && standing.given !== undefined && standing.saving !== "changed");
  const isLast = next === undefined && isDone;
  const move = (position: number) => ({
    type: "submit" as const,
    form: "move",
    name: "question",
    value: position + 1,
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      onMove(position);
    },
  });
  const onward = next !== undefined && (isTold || !isTutor) && (
    <Button kind={isDone ? "primary" : "plain"} {...move(next)}>
      {words.next}
    </Button>
  );
  const finish = (next === undefined || !isTutor) && (
    <Button type="submit" form="finish" kind={isLast ? "primary" : "quiet"}>
      {words.finish}
    </Button>
  );
  return (
    <div className="actions mt-5">
      {isLast && finish}
      {isDone && onward}
      {!isTold && (
        <Button
          type="submit"
          form="answer"
          kind={isDone ? "plain" : "primary"}
          aria-disabled={isTutor && standing.saving === "sending"}
        >
          {isTutor ? words.check : words.save}
        </Button>
      )}
      {!isDone && onward}
      {!isTutor && state.current > 0 && (
        <Button kind="plain" {...move(state.current - 1)}>
          {words.previous}
        </Button>
      )}
      {!isLast && finish}
      {next === undefined && open > 0 && <span className="text-fine text-quiet">{words.open(open)}</span>}
    </div>
  );
}

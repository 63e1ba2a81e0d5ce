import { Button } from "../../../ui/button";
import { nextPosition } from "./runner-route";
import type { RunnerState, Standing } from "./runner-state";

type Props = { state: RunnerState; standing: Standing; onMove: (position: number) => void };

/**
 * The buttons under a question. Each belongs to a form of the page by its id, so that all work without script:
 * `answer` and `finish` post, `move` asks for the page of another question.
 */
export function RunnerActions({ state, standing, onMove }: Props) {
  const { mode } = state.block;
  const next = nextPosition(state);
  const open = Object.values(state.standings).filter(({ given }) => given === undefined).length;
  const isTold = mode === "tutor" && (standing.feedback !== undefined || standing.saving === "waiting");
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
  return (
    <div className="actions mt-5">
      {!isTold && (
        <Button type="submit" form="answer" aria-disabled={mode === "tutor" && standing.saving === "sending"}>
          {mode === "tutor" ? "Check answer" : "Save answer"}
        </Button>
      )}
      {next !== undefined && (isTold || mode === "timed") && (
        <Button kind={isTold ? "primary" : "plain"} {...move(next)}>
          Next question
        </Button>
      )}
      {mode === "timed" && state.current > 0 && (
        <Button kind="plain" {...move(state.current - 1)}>
          Previous question
        </Button>
      )}
      {(next === undefined || mode === "timed") && (
        <Button type="submit" form="finish" kind={next === undefined && standing.given ? "primary" : "plain"}>
          Finish block
        </Button>
      )}
      {next === undefined && open > 0 && <span className="text-fine text-quiet">{open} not answered yet</span>}
    </div>
  );
}

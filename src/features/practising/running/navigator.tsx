import { useRef } from "react";
import { questionAddress } from "./runner-route";
import { progressOf, type RunnerState } from "./runner-state";

type Props = { state: RunnerState; onMove: (position: number) => void };

const signs = { right: "✓", wrong: "✕", answered: "●", open: "" };
const words = { right: "right", wrong: "not right", answered: "answered", open: "not answered" };

/** Every question of the block by its number, and how it stands. The links lead there without script too. */
export function Navigator({ state, onMove }: Props) {
  const { id: block, mode, questions } = state.block;
  const list = useRef<HTMLDetailsElement>(null);
  return (
    <details className="navigator" ref={list}>
      <summary>
        {mode === "tutor" ? "Tutor" : "Timed"} · question {state.current + 1} of {questions.length}
      </summary>
      <nav aria-label="Questions of this block">
        <ol>
          {questions.map(({ id }, position) => {
            const progress = progressOf(state, position);
            const flagged = state.marks[id]?.flagged;
            return (
              <li key={id}>
                <a
                  href={questionAddress(block, position)}
                  aria-current={position === state.current ? "step" : undefined}
                  aria-label={`Question ${position + 1}, ${words[progress]}${flagged ? ", flagged" : ""}`}
                  data-state={progress}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    if (list.current) list.current.open = false;
                    onMove(position);
                  }}
                >
                  <span>{position + 1}</span>
                  <span className="navigator-signs">
                    {signs[progress]}
                    {flagged && " ⚑"}
                  </span>
                </a>
              </li>
            );
          })}
        </ol>
        <p className="text-fine text-quiet" aria-hidden="true">
          {mode === "tutor" ? "✓ right · ✕ not right" : "● answered"} · ⚑ flagged · no sign: not answered
        </p>
      </nav>
    </details>
  );
}

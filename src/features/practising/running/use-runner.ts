import { useCallback, useEffect, useReducer, useState } from "react";
import type { PublicBlock } from "../../../domain/block/public-block";
import { addressIn } from "../../../domain/language";
import type { Answer } from "../../../domain/question/answer";
import { answerProblem, canBeRecorded } from "../../../domain/question/answer-problem";
import type { Feedback } from "../../../domain/question/feedback";
import type { Form } from "../../../domain/question/form";
import { useLanguage, useWords } from "../../../ui/language-context";
import { askingWords } from "../../../words/asking-words";
import { answerInForm } from "../asking/answer-from-fields";
import { sayAnswerProblem } from "../asking/say-answer-problem";
import { answerInWords } from "../keeping/answer-in-words";
import { makeResponseId } from "../keeping/make-response-id";
import { useAnswerQueue } from "../keeping/use-answer-queue";
import { useMarkQueue } from "../keeping/use-mark-queue";
import { useTold } from "../keeping/use-told";
import { questionAddress } from "./runner-route";
import { type Certainty, openRunner, type RunnerState, runnerReducer } from "./runner-state";
import { useElapsed } from "./use-elapsed";

export type RunnerOpening = {
  block: PublicBlock;
  current: number;
  /** Of the questions that are answered already, in tutor mode. */
  feedback: Record<string, Feedback>;
  /** What a page without script was told: an answer as it was left, or what keeps it from being taken. */
  draft?: Answer;
  problem?: string;
};

/** Milliseconds without a further change after which a choice is sent. Until then it is kept on the device. */
const rests: Record<Form, number> = {
  "single-best-answer": 0,
  "multiple-response": 400,
  ordering: 400,
  numeric: 800,
  "decision-case": 400,
};

const open = ({ block, current, feedback, draft, problem }: RunnerOpening): RunnerState => {
  const state = openRunner(block, current, feedback);
  const id = block.questions[current]?.id ?? "";
  const standing = state.standings[id];
  if (!standing) return state;
  const shown = { ...standing, problem, draft: draft ?? standing.draft };
  return { ...state, standings: { ...state.standings, [id]: shown } };
};

/** The runner's state and what a learner can do with it. */
export function useRunner(opening: RunnerOpening) {
  const language = useLanguage();
  const words = useWords(askingWords);
  const [state, dispatch] = useReducer(runnerReducer, opening, open);
  const { give, settle } = useAnswerQueue(opening.block.id, dispatch);
  const { mark, fault } = useMarkQueue(opening.block.id, dispatch);
  const [isPaused, setPaused] = useState(false);
  useTold(state, dispatch);
  const elapsed = useElapsed();
  const question = state.block.questions[state.current];
  const standing = question && state.standings[question.id];
  const isTimed = state.block.mode === "timed";

  const send = (answer: Answer, certainty: Certainty | undefined, rest?: number) => {
    if (!question) return;
    const request = { responseId: makeResponseId(), answer, certainty, elapsedMs: elapsed.read() };
    give(question.id, request, answerInWords(question, answer), rest);
  };

  /** In a timed block what is chosen is recorded at the touch; nothing has to be pressed. */
  const record = (answer: Answer | undefined, certainty: Certainty | undefined) => {
    if (question && isTimed && canBeRecorded(question, answer)) send(answer, certainty, rests[question.form]);
  };
  const choose = (draft: Answer | undefined) => {
    if (!question) return;
    dispatch({ type: "chose", question: question.id, draft });
    record(draft, standing?.certainty);
  };
  const feel = (certainty: Certainty) => {
    if (!question) return;
    dispatch({ type: "felt", question: question.id, certainty });
    record(standing?.draft, certainty);
  };

  const submit = (form: HTMLFormElement) => {
    if (!question || isTimed || standing?.feedback || standing?.saving !== "no") return;
    const fields = new FormData(form);
    const answer = answerInForm(question, fields);
    const problem = answerProblem(question, answer);
    if (problem || !answer) {
      const told = sayAnswerProblem(problem, question.form, words);
      return dispatch({ type: "missed", question: question.id, problem: told });
    }
    send(answer, (fields.get("certainty") ?? undefined) as Certainty | undefined);
  };

  // What was chosen before the script ran made no event.
  const takeUp = (form: HTMLFormElement | null | undefined) => {
    if (!isTimed || !question || question.form === "ordering" || !form) return;
    const chosen = answerInForm(question, new FormData(form));
    if (chosen && JSON.stringify(chosen) !== JSON.stringify(standing?.draft)) choose(chosen);
  };

  const move = useCallback(
    (to: number) => {
      dispatch({ type: "moved", to });
      void settle();
      setPaused(false);
      const url = questionAddress(opening.block.id, to);
      const as = addressIn(language, url);
      window.history.replaceState({ ...window.history.state, url, as }, "", as);
    },
    [opening.block.id, language, settle],
  );
  // A kept page was made for one question; the address may name another.
  useEffect(() => {
    const asked = Number(new URLSearchParams(window.location.search).get("question")) - 1;
    if (opening.block.questions[asked]) dispatch({ type: "moved", to: asked });
  }, [opening.block.questions]);
  useEffect(() => elapsed.turnTo(question?.id ?? ""), [elapsed, question?.id]);
  const pause = (wanted: boolean) => {
    if (wanted) elapsed.pause();
    else elapsed.resume();
    setPaused(wanted);
  };
  return { state, choose, feel, submit, takeUp, move, settle, mark, fault, isPaused, pause };
}

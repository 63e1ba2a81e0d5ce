import { useCallback, useEffect, useReducer, useState } from "react";
import type { PublicBlock } from "../../../domain/block/public-block";
import { addressIn } from "../../../domain/language";
import type { Feedback } from "../../../domain/question/feedback";
import { useLanguage, useWords } from "../../../ui/language-context";
import { askingWords } from "../../../words/asking-words";
import { answerFromFields } from "../asking/answer-from-fields";
import { readParts } from "../asking/part-fields";
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
  /** What a page without script was told: a list as it was moved, or what was missing. */
  order?: string[];
  problem?: string;
};

const open = ({ block, current, feedback, order, problem }: RunnerOpening): RunnerState => {
  const state = openRunner(block, current, feedback);
  const id = block.questions[current]?.id ?? "";
  const standing = state.standings[id];
  if (!standing) return state;
  const shown = { ...standing, problem, draft: order ? { order } : standing.draft };
  return { ...state, standings: { ...state.standings, [id]: shown } };
};

/** The runner's state and what a learner can do with it. */
export function useRunner(opening: RunnerOpening) {
  const language = useLanguage();
  const { missing } = useWords(askingWords);
  const [state, dispatch] = useReducer(runnerReducer, opening, open);
  const { give, settle } = useAnswerQueue(opening.block.id, dispatch);
  const { mark, fault } = useMarkQueue(opening.block.id, dispatch);
  const [isPaused, setPaused] = useState(false);
  useTold(state, dispatch);
  const elapsed = useElapsed();
  const question = state.block.questions[state.current];

  const submit = (form: HTMLFormElement) => {
    if (!question || state.standings[question.id]?.feedback) return;
    if (state.block.mode === "tutor" && state.standings[question.id]?.saving !== "no") return;
    const fields = new FormData(form);
    const many = (name: string) => fields.getAll(name).map(String);
    const [option, number] = [many("option")[0], many("number")[0]];
    const parts = readParts(question.parts?.length ?? 0, many);
    const lists = { options: many("options"), order: many("order"), parts };
    const answer = answerFromFields(question.form, { option, number, ...lists });
    if (!answer) return dispatch({ type: "missed", question: question.id, problem: missing[question.form] });
    const certainty = many("certainty")[0] as Certainty | undefined;
    const request = { responseId: makeResponseId(), answer, certainty, elapsedMs: elapsed.read() };
    give(question.id, request, answerInWords(question, answer));
  };

  const move = useCallback(
    (to: number) => {
      dispatch({ type: "moved", to });
      elapsed.restart();
      setPaused(false);
      const url = questionAddress(opening.block.id, to);
      const as = addressIn(language, url);
      window.history.replaceState({ ...window.history.state, url, as }, "", as);
    },
    [opening.block.id, language, elapsed],
  );
  // A kept page was made for one question; the address may name another.
  useEffect(() => {
    const asked = Number(new URLSearchParams(window.location.search).get("question")) - 1;
    if (opening.block.questions[asked]) dispatch({ type: "moved", to: asked });
  }, [opening.block.questions]);
  const pause = (wanted: boolean) => {
    if (wanted) elapsed.pause();
    else elapsed.resume();
    setPaused(wanted);
  };
  return { state, dispatch, submit, move, settle, mark, fault, isPaused, pause };
}

import { useCallback, useEffect, useReducer, useState } from "react";
import type { PublicBlock } from "../../../domain/block/public-block";
import type { Certainty } from "../../../domain/block/response-request";
import type { Answer } from "../../../domain/item/answer/answer";
import { canBeRecorded, checkAnswer } from "../../../domain/item/answer/check-answer";
import type { Feedback } from "../../../domain/item/answer/feedback";
import { answerDefinitionOf } from "../../../domain/item/forms/answer-definitions";
import { addressIn } from "../../../domain/language";
import { useLanguage } from "../../../ui/language-context";
import { answerErrorText } from "../fields/answer-error-text";
import { answerInForm } from "../fields/answer-from-fields";
import { playerFormOf } from "../forms/player-forms";
import { makeResponseId } from "../outbox/make-response-id";
import { useAnswerQueue } from "../outbox/sending/use-answer-queue";
import { useMarkQueue } from "../outbox/sending/use-mark-queue";
import { useDrafts } from "../outbox/use-drafts";
import { useSeenVerdicts } from "../outbox/use-seen-verdicts";
import { questionAddress } from "./question-address";
import { openRunner, type RunnerState, runnerReducer } from "./runner-state";
import { useElapsed } from "./timer/use-elapsed";
import { useHistory } from "./use-history";

export type RunnerOpening = {
  block: PublicBlock;
  current: number;
  /** Of the questions that are answered already, in tutor mode. */
  feedback: Record<string, Feedback>;
  /** From the address of a page without script: an answer as it was left, and what keeps it from counting. */
  draft?: Answer;
  error?: string;
};

const open = ({ block, current, feedback, draft, error }: RunnerOpening): RunnerState => {
  const state = openRunner(block, current, feedback);
  const id = block.questions[current]?.id ?? "";
  const questionState = state.questionStates[id];
  if (!questionState) return state;
  const opened = { ...questionState, error, draft: draft ?? questionState.draft };
  return { ...state, questionStates: { ...state.questionStates, [id]: opened } };
};

/** The runner's state, the question that it shows, and what a learner can do with it. */
export function useRunner(opening: RunnerOpening) {
  const language = useLanguage();
  const [state, dispatch] = useReducer(runnerReducer, opening, open);
  const { enqueue, settle } = useAnswerQueue(opening.block.id, dispatch);
  const { mark, unsavedReason } = useMarkQueue(opening.block.id, dispatch);
  const [isPaused, setPaused] = useState(false);
  useSeenVerdicts(state, dispatch);
  useDrafts(state, dispatch);
  const elapsed = useElapsed();
  const question = state.block.questions[state.current];
  const questionState = question && state.questionStates[question.id];
  const isTimed = state.block.mode === "timed";

  const send = (answer: Answer, certainty: Certainty | undefined, rest?: number) => {
    if (!question) return;
    const request = { responseId: makeResponseId(), answer, certainty, elapsedMs: elapsed.read() };
    enqueue(question.id, request, answerDefinitionOf(question).text(answer, question), rest);
  };

  /** In a timed block what is chosen is recorded at the touch; nothing has to be pressed. */
  const record = (answer: Answer | undefined, certainty: Certainty | undefined) => {
    if (question && isTimed && canBeRecorded(question, answer)) send(answer, certainty, playerFormOf(question).restMs);
  };
  const choose = (draft: Answer | undefined) => {
    if (!question) return;
    dispatch({ type: "chose", question: question.id, draft });
    record(draft, questionState?.certainty);
  };
  const setCertainty = (certainty: Certainty) => {
    if (!question) return;
    dispatch({ type: "rated", question: question.id, certainty });
    record(questionState?.draft, certainty);
  };

  const submit = (form: HTMLFormElement) => {
    if (!question || isTimed || questionState?.feedback || questionState?.saving !== "no") return;
    const fields = new FormData(form);
    const answer = answerInForm(question, fields);
    const error = checkAnswer(question, answer);
    if (error || !answer) {
      const message = answerErrorText(error, question.form, language);
      return dispatch({ type: "invalid", question: question.id, error: message });
    }
    send(answer, (fields.get("certainty") ?? undefined) as Certainty | undefined);
  };

  // What was chosen before the script ran made no event.
  const readEarlyChoice = (form: HTMLFormElement | null | undefined) => {
    if (!question || playerFormOf(question).isAnsweredUntouched || !form) return;
    const chosen = answerInForm(question, new FormData(form));
    if (chosen && JSON.stringify(chosen) !== JSON.stringify(questionState?.draft)) choose(chosen);
  };

  const show = useCallback(
    (to: number | undefined) => {
      dispatch({ type: "moved", to });
      void settle();
      setPaused(false);
    },
    [settle],
  );
  const { enter, name, rewind } = useHistory(opening, show);
  const move = (to: number) => {
    if (to === state.current) return;
    show(to);
    enter(addressIn(language, questionAddress(opening.block.id, to)));
  };
  // Whoever reads the passage and comes back, or loads the page again, meets the question again, not the next one.
  const isAnswered = (questionState?.feedback ?? questionState?.responseId) !== undefined;
  useEffect(() => {
    if (isAnswered) name(addressIn(language, questionAddress(opening.block.id, state.current)));
  }, [isAnswered, name, language, opening.block.id, state.current]);
  useEffect(() => elapsed.turnTo(question?.id ?? ""), [elapsed, question?.id]);
  const pause = (isPausing: boolean) => {
    if (isPausing) elapsed.pause();
    else elapsed.resume();
    setPaused(isPausing);
  };
  return {
    state,
    question,
    questionState,
    choose,
    setCertainty,
    submit,
    readEarlyChoice,
    move,
    rewind,
    settle,
    mark,
    unsavedReason,
    isPaused,
    pause,
  };
}

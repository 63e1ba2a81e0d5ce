import { useEffect, useRef } from "react";
import { QuestionForm } from "../asking/question-form";
import { AnswerFeedback } from "../feedback/answer-feedback";
import { SaveNote } from "../keeping/save-note";
import { ProgressBar } from "./progress-bar";
import { RunnerActions } from "./runner-actions";
import { RunnerForms } from "./runner-forms";
import { RunnerHead } from "./runner-head";
import { useFinish } from "./use-finish";
import { type RunnerOpening, useRunner } from "./use-runner";
import { useShortcuts } from "./use-shortcuts";

type Props = RunnerOpening & {
  /** The guide that the block is on, where it is on one. */
  guide?: { slug: string; title: string };
  /** The server's clock when it made the page. */
  now: string;
  /** Under which a form without script is recorded, so that sending it twice is one answer. */
  responseId: string;
};

/** One question at a time, with and without script: the forms post by themselves, and script only makes them quicker. */
export function Runner({ guide, now, responseId, ...opening }: Props) {
  const { state, dispatch, submit, move, settle } = useRunner(opening);
  const place = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLHeadingElement>(null);
  const finish = useFinish(settle);
  const question = state.block.questions[state.current];
  const standing = question && state.standings[question.id];
  const hasFeedback = standing?.feedback !== undefined;

  // The reader's place follows what is new: the stem of a question, or what is said of the answer.
  useEffect(() => {
    if (hasFeedback) return told.current?.focus();
    place.current?.querySelector<HTMLElement>(`[data-question="${state.current}"] #stem`)?.focus();
  }, [hasFeedback, state.current]);
  useShortcuts(place);

  if (!question || !standing) return <p>This block has no questions.</p>;
  return (
    <div ref={place}>
      <RunnerHead state={state} guide={guide} now={now} onTimeUp={finish.now} />
      <ProgressBar state={state} />
      <div key={question.id} data-question={state.current}>
        {standing.feedback ? (
          <>
            <h1 id="stem" className="stem">
              {question.stem}
            </h1>
            <AnswerFeedback question={question} given={standing.given} feedback={standing.feedback} ref={told} />
          </>
        ) : (
          <QuestionForm
            question={question}
            standing={standing}
            block={state.block.id}
            responseId={responseId}
            shown={now}
            dispatch={dispatch}
            onSubmit={submit}
          />
        )}
      </div>
      <RunnerActions state={state} standing={standing} onMove={move} />
      <SaveNote saving={standing.saving} />
      <RunnerForms block={state.block.id} current={state.current} onFinish={finish.onSubmit} ref={finish.form} />
      {finish.problem && (
        <p role="alert" className="notice notice-bad mt-4">
          {finish.problem}
        </p>
      )}
    </div>
  );
}

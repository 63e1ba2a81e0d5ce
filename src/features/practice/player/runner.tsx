import { useEffect, useRef } from "react";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage } from "../../../ui/language-context";
import { AnswerFeedback } from "../feedback/answer-feedback";
import { QuestionLanguage } from "../fields/item-language";
import { QuestionForm } from "../fields/question-form";
import { Stem } from "../fields/stem";
import { StrikeContext } from "../fields/strike-row";
import { ToolRow } from "../marks/tool-row";
import { ConnectionNote } from "../outbox/connection-note";
import { DamagedNote } from "../outbox/damaged-note";
import { SaveNote } from "../outbox/save-note";
import { BlockNote } from "./block-note";
import { FinishSheet } from "./finish/finish-sheet";
import { useFinish } from "./finish/use-finish";
import { useFocus } from "./keyboard/use-focus";
import { useShortcuts } from "./keyboard/use-shortcuts";
import { RunnerActions } from "./runner-actions";
import { RunnerForms } from "./runner-forms";
import { RunnerHead } from "./runner-head";
import { isUnsent, leftIn } from "./runner-state";
import { Paused } from "./timer/paused";
import { type RunnerOpening, useRunner } from "./use-runner";

type Props = RunnerOpening & {
  /** The server's clock when it made the page. */
  now: string;
  /** The guide that the block is on, where it is on one. */
  article?: { slug: string; title: string };
  /** Under which a form without script is recorded, so that sending it twice is one answer. */
  responseId: string;
  /** The learner has just reported this question on a page without script. */
  reported?: boolean;
  /** This site sends mail: whoever reports a question can be told what comes of it. */
  asksAddress?: boolean;
  /** Called with the position of the question that is shown, as the page opens and whenever another is. */
  onShow?: (position: number) => void;
};

/** One question at a time, with and without script: the forms post by themselves, and script only makes them quicker. */
export function Runner({ article, now, responseId, reported, asksAddress, onShow, ...opening }: Props) {
  const { empty } = runnerMessagesIn(useLanguage()).player;
  const {
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
  } = useRunner(opening);
  const container = useRef<HTMLDivElement>(null);
  const feedback = useRef<HTMLHeadingElement>(null);
  const left = leftIn(state);
  const finish = useFinish({ settle, rewind, left, isUnsent: isUnsent(state) });
  const marks = question && state.marks[question.id];
  const hasFeedback = questionState?.feedback !== undefined;
  useFocus({ within: container, feedback, current: state.current, hasFeedback, isPaused });
  useShortcuts(container);
  useEffect(() => {
    onShow?.(state.current);
  }, [onShow, state.current]);
  const onOpen = useRef(readEarlyChoice);
  useEffect(() => onOpen.current(container.current?.querySelector("form")), []);

  if (!question || !questionState || !marks) return <p>{empty}</p>;
  return (
    <QuestionLanguage value={question.language}>
      <div ref={container} className="runner">
        <RunnerHead
          state={state}
          article={article}
          now={now}
          finishing={finish}
          onTimeUp={finish.now}
          onMove={move}
          onPause={isPaused ? undefined : () => pause(true)}
        />
        <ConnectionNote state={state} />
        <DamagedNote />
        {state.current === 0 && <BlockNote block={state.block} />}
        {isPaused && <Paused onResume={() => pause(false)} />}
        <div hidden={isPaused} className="runner-question">
          <div key={`${question.id} ${questionState.fieldsVersion ?? 0}`} data-question={state.current}>
            {questionState.feedback ? (
              <>
                <Stem question={question} />
                <AnswerFeedback
                  question={question}
                  answer={questionState.sent}
                  certainty={questionState.certainty}
                  feedback={questionState.feedback}
                  ref={feedback}
                />
              </>
            ) : (
              <StrikeContext value={{ struck: marks.struck, onStrike: (struck) => mark(question.id, { struck }) }}>
                <QuestionForm
                  question={question}
                  questionState={questionState}
                  block={state.block.id}
                  mode={state.block.mode}
                  responseId={responseId}
                  openedAt={now}
                  onChoose={choose}
                  onRate={setCertainty}
                  onSubmit={submit}
                />
              </StrikeContext>
            )}
          </div>
          <ToolRow
            key={`${question.id} ${questionState.fieldsVersion ?? 0} tools`}
            block={state.block.id}
            question={question}
            mark={marks}
            hasFeedback={hasFeedback}
            isReported={reported && state.current === opening.current}
            asksAddress={asksAddress}
            onMark={(change) => mark(question.id, change)}
          />
          <div className="runner-bar">
            {finish.error && (
              <p role="alert" className="notice notice-bad mb-2 text-small">
                {finish.error}
              </p>
            )}
            <SaveNote
              saving={questionState.saving}
              mode={state.block.mode}
              hasVerdict={state.block.mode === "tutor" && hasFeedback}
              unsavedReason={unsavedReason}
            />
            <RunnerActions state={state} questionState={questionState} finishing={finish} onMove={move} />
          </div>
        </div>
        <RunnerForms block={state.block.id} question={question} ref={finish.form} />
        <FinishSheet ref={finish.sheet} left={left} onBack={move} onFinish={finish.now} onClose={finish.onClose} />
      </div>
      <script src={builtFile("/generated/block.js")} defer />
    </QuestionLanguage>
  );
}

import { type Left, leftOf } from "../../../domain/block/left-of";
import type { PublicBlock } from "../../../domain/block/public-block";
import type { Certainty } from "../../../domain/block/response-request";
import type { Answer } from "../../../domain/item/answer/answer";
import type { Feedback } from "../../../domain/item/answer/feedback";
import { type Verdict, verdictOf } from "../../../domain/item/answer/verdict";
import { answerDefinitionOf } from "../../../domain/item/forms/answer-definitions";
import { type Mark, noMark } from "../../../domain/item/marks/mark";
import type { MarkRequest } from "../../../domain/item/marks/mark-request";
import { openingPosition } from "./opening-position";

/**
 * Where an answer is: not given, on its way, kept on this device until a line is back, recorded by the server,
 * recorded with another choice made since, not taken because the question was answered elsewhere before, or not counted
 * because the block had ended when it came.
 */
export type Saving = "no" | "sending" | "waiting" | "saved" | "changed" | "elsewhere" | "late";

/**
 * How one question stands. `draft`: what is chosen; `sent`: what was sent last, under `responseId`. `recorded`: what
 * the server has of it. `isBusy`: it waits because the server asked for it. `fieldsVersion`: counts changes that came from
 * elsewhere, after each of which the fields are drawn anew.
 */
export type QuestionState = {
  draft?: Answer;
  certainty?: Certainty;
  sent?: Answer;
  recorded?: Answer;
  responseId?: string;
  saving: Saving;
  isBusy?: boolean;
  feedback?: Feedback;
  error?: string;
  fieldsVersion?: number;
};

export type RunnerState = {
  block: PublicBlock;
  current: number;
  /** The question that the page was opened for. */
  opened: number;
  questionStates: Record<string, QuestionState>;
  marks: Record<string, Mark>;
  /** The server has taken or refused something since the page was opened. */
  hasServerAnswered: boolean;
};

export type RunnerEvent =
  | { type: "chose"; question: string; draft: Answer | undefined }
  | { type: "restored"; question: string; draft: Answer; certainty?: Certainty | undefined }
  | { type: "rated"; question: string; certainty: Certainty }
  | { type: "invalid"; question: string; error: string }
  | {
      type: "sent";
      question: string;
      responseId: string;
      answer: Answer;
      certainty?: Certainty | undefined;
      elsewhere?: boolean;
      /** The server has answered it. */
      isSettled?: boolean;
    }
  | { type: "delayed"; question: string; responseId: string; isBusy?: boolean }
  | { type: "acknowledged"; question: string; responseId: string; feedback?: Feedback; first?: Answer }
  | { type: "late"; question: string; responseId: string }
  | { type: "remembered"; question: string; answer: Answer; feedback?: Feedback }
  | { type: "refused"; question: string; responseId: string; error: string }
  | { type: "marked"; question: string; change: MarkRequest; elsewhere?: boolean }
  | { type: "server-answered" }
  /** Without a position to what an address of the block alone stands for. */
  | { type: "moved"; to?: number | undefined };

/** The runner as the server knows it: what was answered before stands, on any device of this learner. */
export function openRunner(block: PublicBlock, current: number, feedback: Record<string, Feedback>): RunnerState {
  const questionStates = block.questions.map(({ id, answered, response }): [string, QuestionState] => [
    id,
    { draft: response, sent: response, recorded: response, saving: answered ? "saved" : "no", feedback: feedback[id] },
  ]);
  const marks = block.questions.map(({ id, mark }) => [id, mark ?? noMark]);
  return {
    block,
    current,
    opened: current,
    questionStates: Object.fromEntries(questionStates),
    marks: Object.fromEntries(marks),
    hasServerAnswered: false,
  };
}

export function runnerReducer(state: RunnerState, event: RunnerEvent): RunnerState {
  if (event.type === "moved") {
    const { to = openedPosition(state) } = event;
    return { ...state, current: Math.min(Math.max(to, 0), state.block.questions.length - 1) };
  }
  if (event.type === "server-answered") return { ...state, hasServerAnswered: true };
  const questionState = state.questionStates[event.question];
  if (!questionState) return state;
  if (event.type === "marked") return withMark(state, event);
  if (event.type === "sent" && event.elsewhere && isOvertaken(questionState, event)) return state;
  // News of an answer that was replaced meanwhile is no news.
  if (event.type !== "sent" && "responseId" in event && event.responseId !== questionState.responseId) return state;
  return { ...state, questionStates: { ...state.questionStates, [event.question]: next(questionState, event) } };
}

/**
 * Whether what another tab sent is no news. What was answered there can not be answered again; the answer that has feedback
 * stands. And what this page sent after an answer that the server has taken meanwhile is newer.
 */
const isOvertaken = (
  { feedback, saving, responseId }: QuestionState,
  event: Extract<RunnerEvent, { type: "sent" }>,
): boolean =>
  feedback !== undefined ||
  (event.isSettled === true && event.responseId !== responseId && (saving === "sending" || saving === "waiting"));

/** The question that the page was opened for or, where it was answered on this device after the page was made, the first open one. */
function openedPosition({ block: { questions }, opened, questionStates }: RunnerState): number {
  const answered = questions.map(({ id }) => ({ answered: questionStates[id]?.sent !== undefined }));
  return answered[opened]?.answered && !questions[opened]?.answered ? openingPosition(answered) : opened;
}

function withMark(
  state: RunnerState,
  { question, change, elsewhere }: Extract<RunnerEvent, { type: "marked" }>,
): RunnerState {
  const marks = { ...state.marks, [question]: { ...(state.marks[question] ?? noMark), ...change } };
  const questionState = state.questionStates[question];
  if (!elsewhere || !questionState) return { ...state, marks };
  return {
    ...state,
    marks,
    questionStates: {
      ...state.questionStates,
      [question]: { ...questionState, fieldsVersion: nextFieldsVersion(questionState) },
    },
  };
}

const nextFieldsVersion = ({ fieldsVersion = 0 }: QuestionState) => fieldsVersion + 1;

function next(
  questionState: QuestionState,
  event: Exclude<RunnerEvent, { type: "moved" | "marked" | "server-answered" }>,
): QuestionState {
  switch (event.type) {
    case "chose":
      return {
        ...questionState,
        draft: event.draft,
        error: undefined,
        saving: questionState.sent ? "changed" : questionState.saving,
      };
    case "restored":
      // What the address of a page without script carries is newer.
      if (questionState.saving !== "no" || questionState.draft) return questionState;
      return {
        ...questionState,
        draft: event.draft,
        certainty: event.certainty,
        fieldsVersion: nextFieldsVersion(questionState),
      };
    case "rated":
      return { ...questionState, certainty: event.certainty };
    case "invalid":
      return { ...questionState, error: event.error };
    case "sent":
      return {
        ...questionState,
        draft: event.answer,
        certainty: event.certainty,
        sent: event.answer,
        responseId: event.responseId,
        saving: "sending",
        error: undefined,
        ...(event.elsewhere && { fieldsVersion: nextFieldsVersion(questionState) }),
      };
    case "delayed":
      return {
        ...questionState,
        saving: questionState.saving === "changed" ? "changed" : "waiting",
        isBusy: event.isBusy,
      };
    case "acknowledged":
      if (event.first) {
        const { first, feedback } = event;
        return {
          ...questionState,
          draft: first,
          sent: first,
          recorded: first,
          feedback,
          saving: "elsewhere",
          fieldsVersion: nextFieldsVersion(questionState),
        };
      }
      return {
        ...questionState,
        recorded: questionState.sent,
        saving: questionState.saving === "changed" ? "changed" : "saved",
        feedback: event.feedback,
      };
    case "late":
      return { ...questionState, saving: "late", error: undefined };
    case "remembered": {
      // What waits to be sent is newer than what the server had said.
      if (questionState.saving !== "no" && questionState.saving !== "saved") return questionState;
      const { answer, feedback } = event;
      return {
        ...questionState,
        draft: answer,
        sent: answer,
        recorded: answer,
        feedback,
        saving: "saved",
        fieldsVersion: nextFieldsVersion(questionState),
      };
    }
    case "refused":
      return {
        ...questionState,
        sent: questionState.recorded,
        saving: questionState.recorded ? "changed" : "no",
        error: event.error,
      };
  }
}

/** How a question stands in the progress bar and the list of questions. */
export type QuestionProgress = Verdict | "answered" | "open";

/** What the progress bar shows of a question: right, partly or wrong only once the learner has feedback. */
export function progressOf(state: RunnerState, position: number): QuestionProgress {
  const question = state.block.questions[position];
  const questionState = question && state.questionStates[question.id];
  if (questionState?.feedback) return verdictOf(questionState.feedback, questionState.sent);
  return question && questionState?.sent && answerDefinitionOf(question).isComplete(questionState.sent, question)
    ? "answered"
    : "open";
}

/** Whether an answer has not reached the server yet. */
export const isUnsent = ({ questionStates }: RunnerState): boolean =>
  Object.values(questionStates).some(({ saving }) => saving === "waiting" || saving === "sending");

/** What finishing leaves behind, as it is asked about before. */
export const leftIn = (state: RunnerState): Left =>
  leftOf(
    state.block.mode,
    state.block.questions.map(({ id }, position) => ({
      isOpen: progressOf(state, position) === "open",
      isFlagged: state.marks[id]?.flagged ?? false,
    })),
  );

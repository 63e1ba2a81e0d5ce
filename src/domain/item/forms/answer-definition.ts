import type { Language } from "../../language";
import type { Form } from "../form";
import type { QuestionFields } from "./form-schemas";
import type { AnswerOf } from "./form-types";

/** `missing`: nothing is chosen, or nothing in `part`. `too-many`: in a part of a case. Parts are counted from 1. */
export type AnswerError =
  | { kind: "missing"; part?: number }
  | { kind: "negative" | "too-large" }
  | { kind: "too-many"; part: number; chosen: number; upTo: number };

/** What a form says of its answers to a question that is not scored yet. A browser loads it: no key, no zod. */
export type AnswerDefinition<F extends Form> = {
  /** The ids of the options that it chose, for statistics; none where all are always taken. */
  chosen: (answer: AnswerOf<F>) => string[];
  /** Whether nothing of the question is left open. */
  isComplete: (answer: AnswerOf<F>, question: Omit<QuestionFields, "options">) => boolean;
  /** Of a question of several parts: the first that is left open, counted from 0; -1: none. */
  firstOpen?: (answer: AnswerOf<F>, question: Omit<QuestionFields, "options">) => number;
  /** What shows that an answer is not meant, beside what it leaves open. */
  check?: (answer: AnswerOf<F>, question: Omit<QuestionFields, "options">) => AnswerError | undefined;
  /** The answer as text. */
  text: (answer: AnswerOf<F>, question: QuestionFields & { language: Language }) => string;
  /** The same part by part, for a question of several: each part's own stem, and what was chosen there in the order of its menu. */
  parts?: (answer: AnswerOf<F>, question: QuestionFields) => AnswerPart[];
};

/** `text`: empty where nothing was chosen. */
export type AnswerPart = { stem: string; text: string };

/** The texts of options, by their ids. */
export const optionTexts = (options: QuestionFields["options"], ids: readonly string[]): string[] =>
  ids.map((id) => options.find((option) => option.id === id)?.text ?? id);

/** The same in the order in which the options are listed, whatever the order of the ids. */
export const listedTexts = (options: QuestionFields["options"], ids: readonly string[]): string =>
  options
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => text)
    .join("; ");

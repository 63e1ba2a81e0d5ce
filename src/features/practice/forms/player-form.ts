import type { ReactNode } from "react";
import type { Mode } from "../../../domain/block/block-request";
import type { Feedback } from "../../../domain/item/answer/feedback";
import type { Form } from "../../../domain/item/form";
import type { AnswerOf } from "../../../domain/item/forms/form-types";
import type { PublicQuestion } from "../../../domain/item/public-question";
import type { Language } from "../../../domain/language";

export type FieldsProps<F extends Form> = {
  question: PublicQuestion;
  draft: AnswerOf<F> | undefined;
  /** The form that asks for this page again with a list moved, where there is no script. */
  moveForm: string;
  onChoose: (draft: AnswerOf<F> | undefined) => void;
};

/** A question with its answer, none where it was not answered, and what counted as right. */
export type Reviewed<F extends Form> = {
  question: PublicQuestion;
  answer: AnswerOf<F> | undefined;
  rightAnswer: AnswerOf<F>;
  feedback: Feedback;
};

/** How a form is asked and reviewed. */
export type PlayerForm<F extends Form> = {
  /** The names of the fields below, as its HTML form sends them. */
  fieldNames: readonly string[];
  /** The answer that the fields make, the same in a browser and on the server; undefined where nothing is chosen. */
  read: (valuesOf: (fieldName: string) => string[], question: PublicQuestion) => AnswerOf<F> | undefined;
  /** The answer that an address carries, where a page without script moved something. */
  readMoved?: (moved: string, question: PublicQuestion) => AnswerOf<F> | undefined;
  Fields: (props: FieldsProps<F>) => ReactNode;
  /** The fields are one group of radio buttons, named by the stem. */
  isRadioGroup?: true;
  /** What it asks for besides its task; it depends on when an answer counts. */
  taskIn?: (mode: Mode, language: Language) => string;
  /** An untouched question is an answer too, so that what stands there may not be taken for a choice. */
  isAnsweredUntouched?: true;
  /** Milliseconds without a further change after which a choice is sent. Until then it is stored on the device. */
  restMs: number;
  canStrike: boolean;
  /** Its review fills a phone's screen by itself, so that a passage that it does not have comes before it. */
  isReviewLong?: true;
  /**
   * Its review has the passages of right options or parts that rest on different ones, each under its own; `always`: also the
   * one on which all of them rest, under the first that was missed, whose verdict comes before its proof.
   */
  citesInParts?: "apart" | "always";
  /** Whether its review folds every part, and their passages with them, because all were right. */
  isAllFolded?: (reviewed: Reviewed<F>) => boolean;
  Review: (props: Reviewed<F> & { level: "h3" | "h4" }) => ReactNode;
  /** How the answer compares with the right one, in a sentence beside the verdict; "" where the verdict says it all. */
  explainScore: (reviewed: Reviewed<F> & { answer: AnswerOf<F> }, language: Language) => string;
};

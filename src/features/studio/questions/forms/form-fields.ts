import type { ReactNode } from "react";
import type {
  FilledQuestion,
  LocatedDiagnostic,
  UncheckedQuestion,
} from "../../../../domain/draft/questions/filled-question";
import type { FactChoices } from "../fact-select";

/** What a form sends: texts, and lists of texts, by the names of its fields. */
export type PostedFields = Readonly<Record<string, unknown>>;

/** How a form of question is written in fields. */
export type FormFields = {
  /**
   * What its stem is to those who answer; absent: the question. A case and the lead-in of a matching stand above parts, and each of
   * these says by itself why nothing else is right.
   */
  stem?: "case" | "lead-in";
  /** The fields below the stem. `at`: what is wrong with one of them, or with what lies in it. */
  Fields: (props: {
    question: UncheckedQuestion;
    at: (field: string) => readonly LocatedDiagnostic[];
    lang: string;
    facts: FactChoices;
  }) => ReactNode;
  /** What was sent, by the names of the file. */
  read: (posted: PostedFields) => FilledQuestion;
};

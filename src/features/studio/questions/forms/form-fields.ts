import type { ReactNode } from "react";
import type {
  FilledQuestion,
  LocatedDiagnostic,
  UncheckedQuestion,
} from "../../../../domain/draft/questions/filled-question";

/** What a form sends: texts, and lists of texts, by the names of its fields. */
export type PostedFields = Readonly<Record<string, unknown>>;

/** How a form of question is written in fields. */
export type FormFields = {
  /** The fields below the stem. `at`: what is wrong with one of them, or with what lies in it. */
  Fields: (props: {
    question: UncheckedQuestion;
    at: (field: string) => readonly LocatedDiagnostic[];
    lang: string;
  }) => ReactNode;
  /** What was sent, by the names of the file. */
  read: (posted: PostedFields) => FilledQuestion;
};

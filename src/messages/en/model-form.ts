import type { FormedKind, ModelText } from "../../domain/draft/forms/model-form";
import type { FieldText } from "./draft-forms";
import { counted } from "./formats";

/** The form that makes questions from a table of facts. */
export const modelForm = {
  title: "Questions from a table",
  lead: "You write one question with gaps. Each row of the table fills them, the other rows give the wrong answers, and each right answer is proved by the fact of its cell.",
  noTables: "This guide has no table of facts yet.",
  column: "The column that is asked about",
  kind: "What is asked",
  kinds: {
    "value-of-row": {
      name: "One row is named: what does it say? There are answers to choose from.",
      example: "How long does a visitor permit last?",
    },
    "row-with-value": { name: "It is said what it is: which row is it?", example: "Which permit lasts 3 months?" },
    "how-many": {
      name: "One row is named: which number? It is typed in.",
      example: "For how many months does a visitor permit last?",
    },
    "all-that-apply": {
      name: "It is said what it is: for which rows is it so? There may be several.",
      example: "Which of these permits are free?",
    },
    "put-in-order": {
      name: "Rows are put in order by their numbers.",
      example: "Put these permits in order, the shortest first.",
    },
    "match-values": {
      name: "Each row is matched with what it says.",
      example: "How long does each of these permits last?",
    },
  } satisfies Record<FormedKind, { name: string; example: string }>,
  goOn: "Continue",
  otherChoice: "Choose something else",
  gaps: "Put your own words around the gaps. {row} is the name of the row, {value} what it says; {noun} is what each row is, {attribute} the name of the column. In the reasons, {option} is the wrong answer, {other} the row that it is from, and {actual} what that row says instead.",
  fields: {
    stem: { label: "The question", hint: "Read below how it sounds." },
    "rationale.key": { label: "Why the right answer is right" },
    "rationale.distractor": { label: "Why a wrong answer is wrong" },
    misconception: { label: "What people believe who choose a wrong answer" },
  } satisfies Record<ModelText, FieldText>,
  show: "Show the questions again",
  save: (count: number) => (count === 0 ? "Save it as a draft" : `Save ${counted(count, "question", "questions")}`),
  made: (count: number) => `${counted(count, "question", "questions")} that this makes`,
  noneMade:
    "No question comes of it yet. Look at the table: it needs at least two rows, three for questions with wrong answers to choose from, each with a fact whose sentence says what the cell says.",
};

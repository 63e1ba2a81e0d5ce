import type { ItemDiagnostic } from "../../diagnostic";
import type { Form } from "../../item/form";
import type { Rationale } from "../../item/forms/form-definition";

/** What is wrong with a question, or with what should make one. `line`: in the file of questions, where one line is meant. */
export type QuestionDiagnostic = Omit<ItemDiagnostic, "subject"> & { line: number | null };

/** A sentence of the article that a question rests on. `evidence`: the words of it that settle an answer. */
export type RestsOn = {
  fact: string;
  quote: string;
  evidence: string[];
  source: { title: string; publisher: string; url: string };
};

/** A question that the article of a draft yields, as its editors see it. */
export type DraftQuestion = {
  /** What editors call it: `record-age`, `body-of-task/cpso`. */
  name: string;
  form: Form;
  section: string;
  /** The item model that made it; null where an editor wrote it. */
  model: string | null;
  stem: string;
  /** Each answer with its reason, in the order of the key where that says something. */
  answers: Pick<Rationale, "of" | "stem" | "text" | "isKey">[];
  isOrdered: boolean;
  /** What makes an answer right, as a sentence of the proof, and the editor's reason where words alone do not decide. */
  rule: string;
  onlyKey: string | null;
  restsOn: RestsOn[];
  diagnostics: QuestionDiagnostic[];
  /** Of the item, or of its model, in the file of questions. */
  line: number;
};

/** An item in the file of questions that is no question yet. `id`, `stem`: null where it has none. */
export type UnmadeQuestion = {
  id: string | null;
  stem: string | null;
  line: number;
  diagnostics: QuestionDiagnostic[];
};

/** An item model. `made`: how many questions. */
export type DraftModel = { id: string; line: number; made: number; diagnostics: QuestionDiagnostic[] };

/** The questions that an item model would make, were it saved, and what is wrong with it as a whole. */
export type ModelPreview = { questions: DraftQuestion[]; diagnostics: QuestionDiagnostic[] };

/** A section of the article. `isUsed`: some question rests on it. */
export type QuestionSection = {
  anchor: string;
  heading: string;
  questions: DraftQuestion[];
  facts: { id: string; quote: string; isUsed: boolean }[];
};

/** Everything that the questions of a draft's article are, in one language. `diagnostics`: of all of them together. */
export type DraftQuestions = {
  sections: QuestionSection[];
  unmade: UnmadeQuestion[];
  models: DraftModel[];
  diagnostics: QuestionDiagnostic[];
};

import type { Form } from "../../../domain/item/form";
import { type Language, originalLanguage } from "../../../domain/language";

/** Which questions are listed: all, those with something to correct, or those of a form. */
export type Shown = "all" | "mend" | Form;

const query = (fields: Record<string, string | undefined>): string => {
  const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
};

const other = (language: Language) => (language === originalLanguage ? undefined : language);

/** Where the questions of a draft's article are listed. */
export const questionsAddress = (draftId: string, language: Language, shown: Shown = "all"): string =>
  `/studio/drafts/${draftId}/questions${query({ in: other(language), show: shown === "all" ? undefined : shown })}`;

/** Where a question that an editor wrote is changed. */
export const questionAddress = (draftId: string, language: Language, item: string): string =>
  `/studio/drafts/${draftId}/questions/edit${query({ in: other(language), item })}`;

/** Where a question is begun; `fact`: the one that it is to be about. */
export const newQuestionAddress = (draftId: string, language: Language, fact?: string): string =>
  `/studio/drafts/${draftId}/questions/new${query({ in: other(language), fact })}`;

/** Where questions are made from a table; `table`: the one that is chosen already. */
export const tableQuestionsAddress = (draftId: string, table?: string): string =>
  `/studio/drafts/${draftId}/questions/from-table${query({ table })}`;

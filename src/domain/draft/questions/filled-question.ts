import type { QuestionDiagnostic } from "./draft-questions";

/** What a field says; undefined where it is left empty. */
export type FilledValue = string | number | true | readonly string[] | undefined;

/** The fields of one answer, by the names of the file. */
export type FilledOption = Readonly<Record<string, FilledValue>>;

/**
 * What the fields of a question say, by the names of the file and in their order there. `options`: at the index that each has in
 * the file; undefined where one is taken out. `parts`: likewise, of a case. `stems`: likewise, of a matching. Absent in a form
 * that has none.
 */
export type FilledQuestion = {
  fields: Readonly<Record<string, FilledValue>>;
  options?: readonly (FilledOption | undefined)[];
  parts?: readonly (Omit<FilledQuestion, "parts" | "stems"> | undefined)[];
  stems?: readonly (Pick<FilledQuestion, "fields"> | undefined)[];
};

/** A question as the file has it, whatever is wrong with it. */
export type UncheckedQuestion = Readonly<Record<string, unknown>>;

/** `field`: the one that it is about, such as `stem` or `options.2`; empty where it is about the whole. */
export type LocatedDiagnostic = QuestionDiagnostic & { field: string };

import type { RuleName } from "./rule-name";

/** A position in a file of the content. */
export type SourceLocation = {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1; absent where the whole line is meant. */
  column?: number;
};

/** Text that stands at a location, and what to write in its stead. Only where nothing has to be judged. */
export type Replacement = { from: string; to: string };

/** What is wrong with the content, for the person who can correct it. */
export type Diagnostic = {
  /** The rule that is broken. */
  rule: RuleName;
  /** An error stops publication; a warning does not. */
  severity: "error" | "warning";
  location: SourceLocation;
  message: string;
  /** What to do about it. */
  suggestion: string;
  /** What the suggestion comes to at the location, where it is mechanical. */
  replacement?: Replacement;
  /** The sentence of the article that it is about, or that stands where another was. */
  sentence?: string;
  /** The location of the root error that this follows from: a file that cannot be read, or an entry with an error. */
  follows?: string;
};

/** What is wrong and what to do about it: two sentences for an editor, before it is known which line they are about. */
export type Explanation = Pick<Diagnostic, "message" | "suggestion" | "replacement">;

/** A diagnostic of an item or a model, from rules that read no file. `locateDiagnostics` gives it its line. */
export type ItemDiagnostic = Omit<Diagnostic, "location" | "follows"> & {
  /** The id of the item or model as the editor wrote it in `questions.yaml`. */
  subject: string;
};

/** `content/facts/carms.yaml:12:5`, as terminals and editors make a link of it. */
export const printedLocation = ({ file, line, column }: SourceLocation): string =>
  [`content/${file}`, line, ...(column === undefined ? [] : [column])].join(":");

/** The order in which diagnostics are reported: by file, then line, then column. */
export const byLocation = (
  { location: one }: Pick<Diagnostic, "location">,
  { location: other }: Pick<Diagnostic, "location">,
): number =>
  one.file === other.file
    ? one.line - other.line || (one.column ?? 1) - (other.column ?? 1)
    : one.file < other.file
      ? -1
      : 1;

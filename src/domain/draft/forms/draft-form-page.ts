import type { NamedCell } from "../changes/cells-on";
import type { DraftCheck } from "../draft-check";
import type { ListedFile, PublicDraft } from "../public-draft";
import type { FormValues } from "./form-field";

/** What a page of a draft's forms has around the form. */
export type DraftHead = Pick<PublicDraft, "id" | "article" | "title" | "state" | "lastSave"> & {
  mayWrite: boolean;
  files: ListedFile[];
};

/** `field`: the one whose line it is about; null: the entry as a whole. */
export type FieldDiagnostic = Pick<Problem, "severity" | "message" | "suggestion"> &
  Partial<Pick<Problem, "rule" | "entry" | "sentence">> & { field: string | null };
type Problem = DraftCheck["diagnostics"][number];

/** A form as it is drawn: what the file says, and what is wrong with that. */
export type FilledForm = { values: FormValues; diagnostics: FieldDiagnostic[] };

/** A file that is no YAML, which no form can show. Its text can be corrected. `line`: of the first error. */
export type UnreadableFile = { path: string; line: number; message: string; suggestion: string };

export type ListedSource = {
  id: string;
  title: string;
  publisher: string;
  checked: string;
  isShared: boolean;
  /** How many facts of this article rest on it. */
  facts: number;
};

/** `facts`: of this article, and shared claims that rest on it. `articles`: others with facts of their own that do. */
export type SourceUses = { facts: { id: string; text: string }[]; articles: { slug: string; title: string }[] };

/** `id`: null of a new one. */
export type SourceForm = FilledForm & { id: string | null; isShared: boolean; uses: SourceUses };

export type ListedFact = {
  id: string;
  /** The sentence of the article. */
  quote: string;
  publisher: string;
  isShared: boolean;
  isWrong: boolean;
};

/** What rests on a fact. `articles`: those that state it, with their sentences; the draft's own among them. */
export type FactUses = {
  articles: { slug: string; title: string; quote: string }[];
  cells: NamedCell[];
  questions: { slug: string; stem: string }[];
  isInPathway: boolean;
};

/** A source to choose from. `isOwn`: of this article alone. */
export type SourceChoice = { id: string; name: string; isOwn: boolean };

/** `id`: null of a new one. `uses`: null where nothing can rest on it yet. */
export type FactForm = FilledForm & { id: string | null; isShared: boolean; uses: FactUses | null };

/** `label`: with its unit, if it has one. */
export type TableAttribute = { id: string; label: string; unit?: string };

/** `cells`: what the row says, in the order of the attributes; empty where no source says it. */
export type TableRow = { id: string; name: string; cells: string[] };

export type ListedTable = {
  id: string;
  noun: string;
  isShared: boolean;
  attributes: TableAttribute[];
  rows: TableRow[];
};

/** A row of a table as a form. `facts`: those that its cells can rest on; `articles`: others that draw on the table. */
export type RowForm = FilledForm & {
  table: Pick<ListedTable, "id" | "noun" | "isShared" | "attributes">;
  /** Null of a new one. */
  id: string | null;
  facts: { id: string; text: string }[];
  articles: { slug: string; title: string }[];
};

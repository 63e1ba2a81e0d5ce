import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { articlePathsOf } from "../../../content/article/article-files";
import { editYaml, type YamlEdit } from "../../../content/yaml/edit/edit-yaml";
import { explainIssue } from "../../../content/yaml/explain-issue";
import { parseYaml } from "../../../content/yaml/parse-yaml";
import type { Person } from "../../../data/person/find-person";
import type { DraftHead } from "../../../domain/draft/forms/draft-form-page";
import type {
  DraftQuestion,
  DraftQuestions,
  QuestionDiagnostic,
} from "../../../domain/draft/questions/draft-questions";
import type { LocatedDiagnostic, UncheckedQuestion } from "../../../domain/draft/questions/filled-question";
import { authoredItemSchema } from "../../../domain/item/authored-item";
import { type Language, originalLanguage } from "../../../domain/language";
import { type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { openDraft } from "../drafts/find-draft";
import { toHead } from "../drafts/forms/open-forms";
import { questionsOf } from "./find-draft-questions";

const listSchema = z.object({ items: z.array(z.unknown()) });
const questionSchema = z.record(z.string(), z.json());

/** The questions of a file that are groups of names, in its order. Null: the file is no YAML. */
export const readUnchecked = (file: string, text: string): { index: number; question: UncheckedQuestion }[] | null => {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return null;
  return (listSchema.safeParse(yaml.value.value).data?.items ?? []).flatMap((entry, index) => {
    const question = questionSchema.safeParse(entry);
    return question.success ? [{ index, question: question.data }] : [];
  });
};

/** Entries of a list; those of the answers of a matching are their texts alone. */
const groupsSchema = z
  .array(z.union([z.string().transform((text) => ({ text })), z.record(z.string(), z.unknown())]).catch({}))
  .catch([]);

/** The lines of a matching, and the answers of a question, or of the parts of a case, each with the field that it stands in. */
const answersIn = ({ options, parts, stems }: UncheckedQuestion, path = ""): { field: string; text: unknown }[] => [
  ...groupsSchema.parse(stems).map(({ text }, index) => ({ field: `${path}stems.${index}`, text })),
  ...groupsSchema.parse(options).map(({ text }, index) => ({ field: `${path}options.${index}`, text })),
  ...groupsSchema.parse(parts).flatMap((part, index) => answersIn(part, `${path}parts.${index}.`)),
];

/** The field that a diagnostic is about: an answer whose text it names, or what its rule reads. */
const fieldOf = ({ rule, message }: QuestionDiagnostic, question: UncheckedQuestion): string => {
  const named = answersIn(question).find(({ text }) => text && message.includes(`“${text}”`));
  if (named) return named.field;
  if (rule === "L27") return "objective";
  // Of a case or a matching it is not known which part is meant.
  const isOfAnswers = message.includes("onlyKey") || rule === "L26";
  if (isOfAnswers && question.parts !== undefined) return "parts";
  if (isOfAnswers && question.stems !== undefined) return "stems";
  if (message.includes("onlyKey")) return "onlyKey";
  return rule === "L26" ? "answer" : "stem";
};

/** Which fields do not have the shape that they need, by their paths. */
const misshapen = (question: UncheckedQuestion) => authoredItemSchema.safeParse(question).error?.issues ?? [];

/** What is wrong with a question, at the fields in which it is corrected. */
export const toFieldDiagnostics = (
  question: UncheckedQuestion,
  compiled: readonly QuestionDiagnostic[],
): LocatedDiagnostic[] => {
  const issues = misshapen(question);
  if (issues.length === 0) return compiled.map((each) => ({ ...each, field: fieldOf(each, question) }));
  return issues.map((issue) => {
    const found = issue.path.reduce<unknown>((value, step) => Object(value)[step], question);
    const explained = explainIssue(issue, found);
    return { rule: "as-described", severity: "error", ...explained, line: null, field: issue.path.join(".") };
  });
};

/** Stands for a reason that is missing; no rule finds an error in it. */
const someReason = "This is explained later.";

/**
 * What gives a question that lacks nothing but reasons some, so that its key can be proved and all that is wrong is said at once.
 * Null where it lacks none, or more.
 */
const reasonEdits = ({ index, question }: { index: number; question: UncheckedQuestion }): YamlEdit[] | null => {
  const paths = misshapen(question).map(({ path }) => path.filter((step) => typeof step !== "symbol"));
  const isReason = (path: YamlEdit["path"]) => path.at(-1) === "rationale";
  if (paths.length === 0 || !paths.every(isReason)) return null;
  return paths.map((path) => ({ path: ["items", index, ...path], value: someReason }));
};

/** What stops the publication of one question of a list, at its fields. */
const errorsOf = (questions: DraftQuestions | null, question: UncheckedQuestion): LocatedDiagnostic[] => {
  const { id } = question;
  const made = questions?.sections.flatMap((section) => section.questions).find(({ name }) => name === id);
  const { diagnostics = [] } = made ?? questions?.unmade.find((each) => each.id === id) ?? {};
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map((each) => ({ ...each, field: fieldOf(each, question) }));
};

/** A fact that a question can be about, and the sentence that states it. */
export type FactChoice = { id: string; quote: string; section: string; heading: string };

type FoundQuestion = {
  head: DraftHead;
  language: Language;
  /** The path of the file, and the number of the save that is shown. */
  file: string;
  base: number;
  /** The file cannot be read as it stands, so no form can change it. */
  isBroken: boolean;
  facts: FactChoice[];
  /** The question that this one translates; null where it is no translation. */
  original: UncheckedQuestion | null;
  /** Null: there is none of this name, or none was asked for. */
  question: UncheckedQuestion | null;
  /** What came of it; null while it is no question. */
  made: DraftQuestion | null;
  /** A translation that says what its original says, word for word: nobody is told yet what is wrong with it. */
  isNotBegun: boolean;
  diagnostics: LocatedDiagnostic[];
};

/** A question that an editor wrote, with what is wrong with it, and the facts that it can be about. `item`: its id; absent for a new one. */
export const findQuestion = async (
  person: Person,
  { draftId, language, item }: { draftId: string; language: Language; item?: string | undefined },
  now: Date,
): Promise<Result<FoundQuestion, ProblemDetails<404>>> => {
  const open = await openDraft(person, draftId);
  if (!open.ok) return open;
  const found = await questionsOf(open.value, { language }, now);
  if (!found.ok) return found;
  const { draft, file, questions } = found.value;
  const unchecked = readUnchecked(file.path, file.text ?? "");
  const entry = unchecked?.find(({ question: { id } }) => item !== undefined && id === item);
  const question = entry?.question ?? null;
  const made =
    questions?.sections
      .flatMap((section) => section.questions)
      .find(({ name, model }) => model === null && name === item) ?? null;
  const from = draft.files.find(({ path }) => path === articlePathsOf(draft.article).questions);
  const original =
    language === originalLanguage || item === undefined
      ? undefined
      : readUnchecked(from?.path ?? "", from?.text ?? "")?.find(({ question: { id } }) => id === item)?.question;
  const isNotBegun = question !== null && isDeepStrictEqual(question, original);
  const compiled = made ?? questions?.unmade.find(({ id }) => id === item);
  const edits = entry ? reasonEdits(entry) : null;
  const withReasons =
    edits && (await questionsOf(open.value, { language, edit: (text) => editYaml(text, edits) ?? text }, now));
  const unproved = entry && withReasons?.ok ? errorsOf(withReasons.value.questions, entry.question) : [];
  return success({
    ...{ head: toHead(draft), language, file: file.path, base: file.save, question, made, original: original ?? null },
    isNotBegun,
    isBroken: unchecked === null,
    facts:
      questions?.sections.flatMap(({ anchor, heading, facts }) =>
        facts.map(({ id, quote }) => ({ id, quote, section: anchor, heading })),
      ) ?? [],
    diagnostics:
      question === null || isNotBegun
        ? []
        : [...toFieldDiagnostics(question, compiled?.diagnostics ?? []), ...unproved],
  });
};

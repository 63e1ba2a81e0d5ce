import type { CompiledArticle } from "../../../../content/content";
import type { FileEntry } from "../../../../content/yaml/file-entry";
import type { Person } from "../../../../data/person/find-person";
import type { Diagnostic } from "../../../../domain/diagnostic";
import type { DraftCheck } from "../../../../domain/draft/draft-check";
import { type DraftFiles, isArticleText } from "../../../../domain/draft/draft-file";
import type { DraftHead, FilledForm, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import { type FormField, shownValue } from "../../../../domain/draft/forms/form-field";
import { draftedTexts, type PublicDraft, toListedFile } from "../../../../domain/draft/public-draft";
import { type Result, success } from "../../../../domain/result";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { checkOpenDraft } from "../check-draft";
import { type OpenContent, overlayTexts } from "../draft-content";
import { openDraft } from "../find-draft";

/** A draft on its way to a page of forms. `texts`: all content with the draft's own texts over it; `articles`: its own, compiled. */
export type OpenForms = OpenContent & {
  head: DraftHead;
  /** Those of the draft itself. */
  drafted: DraftFiles;
  /** All files as the draft would have them. */
  texts: ReadonlyMap<string, string>;
  articles: readonly CompiledArticle[];
  diagnostics: DraftCheck["diagnostics"];
};

/** What every page of a draft has around what it is about. */
export const toHead = ({ id, article, title, state, lastSave, acts, files }: PublicDraft): DraftHead => ({
  ...{ id, article, title, state, lastSave, mayWrite: acts.includes("save") },
  files: files.map(toListedFile),
});

export const openForms = async (
  person: Person,
  draftId: string,
  now: Date,
): Promise<Result<OpenForms, ProblemDetails<404>>> => {
  const open = await openDraft(person, draftId);
  if (!open.ok) return open;
  const { draft, accepted, client } = open.value;
  const { articles, check } = await checkOpenDraft(open.value, now);
  const drafted = draftedTexts(draft);
  const texts = overlayTexts(accepted.files, drafted);
  const { diagnostics } = check;
  return success({ head: toHead(draft), drafted, texts, articles, diagnostics, client, accepted });
};

/** What entries of files say, as their form shows it, with what is wrong with each line of them. */
export const fillForm = (
  parts: readonly { entry: FileEntry; fields: readonly FormField[] }[],
  diagnostics: DraftCheck["diagnostics"],
): FilledForm => {
  const values = parts.flatMap(({ entry, fields }) =>
    fields.map((field) => [field.name, shownValue(field, entry.values[field.name])]),
  );
  const wrong = parts.flatMap(({ entry, fields }) => {
    const present = fields.filter(({ name }) => entry.values[name] !== undefined);
    const lines = new Map(present.map(({ name }) => [entry.lineOf([name]), name]));
    return diagnostics.flatMap(({ file, line, column: _column, replacement: _replacement, ...what }) => {
      const field = lines.get(line) ?? null;
      // The first line of an article is where much is reported that no field of its front matter can settle.
      const isOfEntry = line === entry.lineOf([]) && (!isArticleText(file) || what.rule === "as-described");
      const isOwn = file === entry.file && (field !== null || isOfEntry);
      return isOwn ? [{ field, ...what }] : [];
    });
  });
  return { values: Object.fromEntries(values), diagnostics: wrong };
};

export const toUnreadable = ([first]: readonly Diagnostic[]): UnreadableFile => {
  if (!first) throw new Error("A file that cannot be read has no error.");
  const { location, message, suggestion } = first;
  return { path: location.file, line: location.line, message, suggestion };
};

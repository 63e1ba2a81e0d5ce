import { withdrawnFile } from "../../../content/withdrawn/read-withdrawn";
import { currentDatabase } from "../../../data/database/current-database";
import { findDraft } from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { byLocation, type Diagnostic } from "../../../domain/diagnostic";
import type { DraftCheck } from "../../../domain/draft/draft-check";
import { failure, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { compileDraft, pathsOfArticle } from "./draft-content";
import { noSuchDraft } from "./draft-refused";

/** Each once, in the order of their lines. */
export const toPublicDiagnostics = (diagnostics: readonly Diagnostic[]): DraftCheck["diagnostics"] =>
  [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()]
    .sort(byLocation)
    .map(({ rule, severity, location: { file, line, column = null }, message, suggestion, replacement }) => {
      return { rule, severity, file, line, column, message, suggestion, ...(replacement && { replacement }) };
    });

/** Holds a draft to everything that a publication holds it to. */
export const checkDraft = async (
  person: Person,
  draftId: string,
  now: Date,
): Promise<Result<DraftCheck, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const draft = await findDraft(client, person, draftId);
  if (!draft) return failure(noSuchDraft);
  const texts = new Map([...draft.files].map(([path, { text }]) => [path, text]));
  const content = await compileDraft(client, { ...draft, texts, now });
  const own = new Set([...pathsOfArticle(draft.article), ...texts.keys(), withdrawnFile]);
  const all = [
    ...content.diagnostics,
    ...content.articles.flatMap(({ result, warnings }) => [...(result.ok ? [] : result.failure), ...warnings]),
  ];
  const diagnostics = toPublicDiagnostics(all.filter(({ location }) => own.has(location.file)));
  return success({ save: draft.lastSave, diagnostics });
};

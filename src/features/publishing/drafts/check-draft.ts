import type { CompiledArticle } from "../../../content/content";
import { withdrawnFile } from "../../../content/withdrawn/read-withdrawn";
import type { Person } from "../../../data/person/find-person";
import { byLocation, type Diagnostic } from "../../../domain/diagnostic";
import type { DraftCheck } from "../../../domain/draft/draft-check";
import { draftedTexts } from "../../../domain/draft/public-draft";
import { type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { compileDraft, overlayTexts, pathsOfArticle } from "./draft-content";
import { type OpenDraft, openDraft } from "./find-draft";
import { entryFinder } from "./forms/entry-at";

/** Each once, in the order of their lines. */
export const toPublicDiagnostics = (diagnostics: readonly Diagnostic[]): DraftCheck["diagnostics"] =>
  [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()]
    .sort(byLocation)
    .map(({ rule, severity, location: { file, line, column = null }, message, suggestion, sentence, replacement }) => ({
      ...{ rule, severity, file, line, column, message, suggestion },
      ...(sentence !== undefined && { sentence }),
      ...(replacement && { replacement }),
    }));

/** A draft with its article, compiled, and with what stops its publication. */
export type CheckedDraft = { check: DraftCheck; articles: readonly CompiledArticle[] };

/** Holds a draft to everything that a publication holds it to. */
export const checkOpenDraft = async ({ draft, ...content }: OpenDraft, now: Date): Promise<CheckedDraft> => {
  const texts = draftedTexts(draft);
  const compiled = await compileDraft(content, { ...draft, texts, now });
  const { articles } = compiled;
  const own = new Set([...pathsOfArticle(draft.article), ...texts.keys(), withdrawnFile]);
  const all = [
    ...compiled.diagnostics,
    ...articles.flatMap(({ result, warnings }) => [...(result.ok ? [] : result.failure), ...warnings]),
  ];
  const entryAt = entryFinder(overlayTexts(content.accepted.files, texts), draft.article);
  const diagnostics = toPublicDiagnostics(all.filter(({ location }) => own.has(location.file))).map((each) => {
    const entry = entryAt(each);
    return { ...each, ...(entry && { entry }) };
  });
  return { articles, check: { save: draft.lastSave, diagnostics } };
};

/** What stops the publication of a draft, or would be better otherwise. */
export const checkDraft = async (
  person: Person,
  draftId: string,
  now: Date,
): Promise<Result<DraftCheck, ProblemDetails<404>>> => {
  const open = await openDraft(person, draftId);
  return open.ok ? success((await checkOpenDraft(open.value, now)).check) : open;
};

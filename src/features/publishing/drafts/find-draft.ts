import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { type PublicDraft, publicDraftSchema } from "../../../domain/draft/public-draft";
import { failure, map, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { type OpenContent, openContent, pathsOfArticle } from "./draft-content";
import { noSuchDraft } from "./draft-refused";

const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Every file of the article, and what else the draft changes. */
const filesOf = ({ article, files, base }: data.FoundDraft, accepted: ReadonlyMap<string, string>) =>
  [...new Set([...pathsOfArticle(article), ...files.keys()])].map((path) => {
    const [own, now] = [files.get(path), accepted.get(path) ?? null];
    return {
      path,
      text: own ? own.text : now,
      save: own?.save ?? 0,
      accepted: now,
      movedOn: own !== undefined && base.get(path) !== now,
    };
  });

const toPublicDraft = (draft: data.FoundDraft, accepted: ReadonlyMap<string, string>): PublicDraft => {
  const { base: _base, updatedAt, publishAt, publishedAt, judged, decisions, comments, previews, ...same } = draft;
  return publicDraftSchema.parse({
    ...same,
    updatedAt: updatedAt.toISOString(),
    publishAt: isoOrNull(publishAt),
    publishedAt: isoOrNull(publishedAt),
    judged: judged && { ...judged, at: judged.at.toISOString() },
    files: filesOf(draft, accepted),
    decisions: decisions.map(({ at, ...decision }) => ({ ...decision, at: at.toISOString() })),
    previews: previews.map(({ at, ...preview }) => ({ ...preview, at: at.toISOString() })),
    comments: comments.map(({ at, ...comment }) => ({ ...comment, at: at.toISOString() })),
  });
};

/** A draft as somebody sees it, and the content that it is laid over. */
export type OpenDraft = OpenContent & { draft: PublicDraft };

export const openDraft = async (person: Person, draftId: string): Promise<Result<OpenDraft, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, person, draftId);
  if (!draft) return failure(noSuchDraft);
  const content = await openContent();
  return success({ ...content, draft: toPublicDraft(draft, content.accepted.files) });
};

/** A draft as this person sees it. */
export const findDraft = async (person: Person, draftId: string): Promise<Result<PublicDraft, ProblemDetails<404>>> =>
  map(await openDraft(person, draftId), ({ draft }) => draft);

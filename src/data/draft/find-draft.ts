import type { ArticleAct } from "../../domain/draft/article-act";
import { type Actor, actsOn, type DraftAct, type DraftState } from "../../domain/draft/draft";
import type { DraftFiles } from "../../domain/draft/draft-file";
import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";
import { listWriters, newestSaves } from "./draft-texts";
import { storedAct, storedState } from "./stored-state";
import { type DraftPerson, visibleTo } from "./visible-drafts";

type Decision = { decision: string; by: string; comment: string; at: Date; saveNumber: number };
type Comment = {
  id: string;
  path: string;
  quote: string;
  text: string;
  by: string;
  at: Date;
  isResolved: boolean;
};

/** A draft as the person sees it. Persons by their names. */
export type FoundDraft = {
  id: string;
  article: string;
  /** Names that the article had since it began. */
  formerNames: string[];
  articleAct: ArticleAct | null;
  title: string;
  state: DraftState;
  lastSave: number;
  /** When the person last accepted or returned it, and the newest save that they had before them. */
  judged: { save: number; at: Date } | null;
  acceptedBy: string | null;
  updatedAt: Date;
  publishAt: Date | null;
  publishedAt: Date | null;
  authors: string[];
  /** Everybody who saved a text of it. */
  writers: string[];
  decisions: Decision[];
  comments: Comment[];
  /** The accepted texts that it began from. */
  base: DraftFiles;
  /** Its own texts, with the number of the save of each. */
  files: Map<string, { text: string | null; save: number }>;
  /** The addresses that are open, at which whoever has one reads it. */
  previews: { id: string; by: string; at: Date }[];
  /** What the person may do to it as it is. */
  acts: DraftAct[];
};

/** A draft with its texts, or null where the person sees none of this id. */
export const findDraft = async (
  client: PrismaClient,
  person: DraftPerson,
  draftId: string,
): Promise<FoundDraft | null> => {
  if (!isUuid(draftId)) return null;
  const named = { select: { name: true } } as const;
  const draft = await client.draft.findFirst({
    where: { id: draftId, ...visibleTo(person) },
    include: {
      authors: { include: { person: named } },
      acceptor: named,
      files: true,
      decisions: { orderBy: { at: "asc" }, include: { person: named } },
      previews: { where: { revokedAt: null }, orderBy: { createdAt: "asc" }, include: { creator: named } },
      comments: { orderBy: { at: "asc" }, include: { author: named } },
    },
  });
  if (!draft) return null;
  const { id, article, formerNames, title, lastSave, acceptor, updatedAt, publishAt, publishedAt } = draft;
  const state = storedState(draft.state);
  const [saves, writers] = await Promise.all([newestSaves(client, draftId, lastSave), listWriters(client, [draftId])]);
  const actor: Actor = {
    role: person.role,
    isAuthor: draft.authors.some(({ personId }) => personId === person.id),
    isWriter: writers.some(({ authorId }) => authorId === person.id),
  };
  const judged = draft.decisions.findLast(({ personId }) => personId === person.id);
  return {
    ...{ id, article, formerNames, title, state, lastSave, updatedAt, publishAt, publishedAt },
    articleAct: storedAct(draft.articleAct),
    judged: judged ? { save: judged.saveNumber, at: judged.at } : null,
    acceptedBy: acceptor?.name ?? null,
    authors: draft.authors.map((author) => author.person.name),
    writers: writers.map(({ name }) => name),
    decisions: draft.decisions.map(({ decision, person: { name: by }, comment, at, saveNumber }) => {
      return { decision, by, comment, at, saveNumber };
    }),
    comments: draft.comments.map(({ id, path, quote, text, author: { name: by }, at, resolvedAt }) => {
      return { id, path, quote, text, by, at, isResolved: resolvedAt !== null };
    }),
    previews: draft.previews.map(({ id, creator: { name: by }, createdAt: at }) => ({ id, by, at })),
    base: new Map(draft.files.map(({ path, base }) => [path, base])),
    files: new Map(saves.map(({ path, text, number }) => [path, { text, save: number }])),
    acts: actsOn(state, actor),
  };
};

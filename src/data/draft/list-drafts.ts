import type { DraftState } from "../../domain/draft/draft";
import { groupBy } from "../../domain/group-by";
import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";
import { listWriters } from "./draft-texts";
import { storedState } from "./stored-state";
import { closedTo, type DraftPerson, visibleTo } from "./visible-drafts";

/** A draft as a list shows it. `writers`: names of those who saved a text of it. */
export type DraftSummary = {
  id: string;
  article: string;
  title: string;
  state: DraftState;
  updatedAt: Date;
  publishAt: Date | null;
  isOwn: boolean;
  isWriter: boolean;
  writers: string[];
  /** Paths of the files that it changes. */
  paths: string[];
};

const most = 500;

/** The drafts that somebody sees, what was touched last first; five hundred at most. */
export const listDrafts = async (
  client: PrismaClient,
  person: DraftPerson,
  states: readonly DraftState[],
): Promise<DraftSummary[]> => {
  const drafts = await client.draft.findMany({
    where: { ...visibleTo(person), state: { in: [...states] } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: most,
    include: {
      authors: true,
      files: { select: { path: true } },
    },
  });
  const ids = drafts.map(({ id }) => id);
  const writers = groupBy(await listWriters(client, ids), ({ draftId }) => draftId);
  return drafts.map(({ id, article, title, state, updatedAt, publishAt, authors, files }) => ({
    ...{ id, article, title, updatedAt, publishAt },
    state: storedState(state),
    isOwn: authors.some(({ personId }) => personId === person.id),
    isWriter: (writers.get(id) ?? []).some(({ authorId }) => authorId === person.id),
    writers: (writers.get(id) ?? []).map(({ name }) => name),
    paths: files.map(({ path }) => path),
  }));
};

/** What somebody may know of a draft that they may not open. `holders`: names of those whose draft it is. */
export type ClosedDraftSummary = Pick<DraftSummary, "id" | "article" | "title" | "state" | "updatedAt" | "paths"> & {
  holders: string[];
};

/** The drafts under way that somebody may not open, what was touched last first. `id`: of this one alone. */
export const listClosedDrafts = async (
  client: PrismaClient,
  person: DraftPerson,
  id?: string,
): Promise<ClosedDraftSummary[]> => {
  const closed = closedTo(person);
  if (closed === null || (id !== undefined && !isUuid(id))) return [];
  const drafts = await client.draft.findMany({
    where: { ...closed, ...(id !== undefined && { id }), state: { notIn: ["published", "abandoned"] } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: most,
    include: {
      authors: { select: { person: { select: { name: true } } } },
      files: { select: { path: true } },
    },
  });
  return drafts.map(({ id, article, title, state, updatedAt, authors, files }) => ({
    ...{ id, article, title, updatedAt },
    state: storedState(state),
    holders: authors.map(({ person: { name } }) => name),
    paths: files.map(({ path }) => path),
  }));
};

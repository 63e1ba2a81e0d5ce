import type { DraftState } from "../../domain/draft/draft";
import type { PrismaClient } from "../generated/client";
import { storedState } from "./stored-state";
import { type DraftPerson, visibleTo } from "./visible-drafts";

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
      saves: { distinct: ["authorId"], select: { authorId: true, author: { select: { name: true } } } },
    },
  });
  return drafts.map(({ id, article, title, state, updatedAt, publishAt, authors, saves }) => ({
    ...{ id, article, title, updatedAt, publishAt },
    state: storedState(state),
    isOwn: authors.some(({ personId }) => personId === person.id),
    isWriter: saves.some(({ authorId }) => authorId === person.id),
    writers: saves.map(({ author }) => author.name),
  }));
};

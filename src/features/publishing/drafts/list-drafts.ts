import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/list-drafts";
import type { Person } from "../../../data/person/find-person";
import { type DraftState, draftStates } from "../../../domain/draft/draft";
import { languagesOfFiles } from "../../../domain/draft/draft-file";
import type { ListedDraft } from "../../../domain/draft/public-draft";

/** The drafts that this person sees, what was touched last first. */
export const listDrafts = async (
  person: Person,
  states: readonly DraftState[] = draftStates,
): Promise<ListedDraft[]> => {
  const { client } = await currentDatabase();
  const drafts = await data.listDrafts(client, person, states);
  return drafts.map(({ updatedAt, publishAt, paths, ...draft }) => ({
    ...draft,
    languages: languagesOfFiles(paths),
    updatedAt: updatedAt.toISOString(),
    publishAt: publishAt?.toISOString() ?? null,
  }));
};

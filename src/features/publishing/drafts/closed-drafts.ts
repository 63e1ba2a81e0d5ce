import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/list-drafts";
import type { Person } from "../../../data/person/find-person";
import { listPeople } from "../../../data/person/list-people";
import { closedDraftAddress } from "../../../domain/draft/draft-address";
import { languagesOfFiles } from "../../../domain/draft/draft-file";
import type { ClosedDraft } from "../../../domain/draft/public-draft";
import { addressIn, type Language } from "../../../domain/language";
import { chiefRoles } from "../../../domain/person/role";

const toClosedDraft = ({ paths, updatedAt, ...draft }: data.ClosedDraftSummary): ClosedDraft => ({
  ...draft,
  updatedAt: updatedAt.toISOString(),
  languages: languagesOfFiles(paths),
});

/** The drafts of colleagues that this person may not open. */
export const listClosedDrafts = async (person: Person): Promise<ClosedDraft[]> => {
  const { client } = await currentDatabase();
  return (await data.listClosedDrafts(client, person)).map(toClosedDraft);
};

/** `chiefs`: names of those who may write in every draft. */
type FoundClosedDraft = ClosedDraft & { chiefs: string[] };

/** A draft of colleagues, and whom to ask about it; null where there is none, or this person may open it. */
export const findClosedDraft = async (person: Person, draftId: string, now: Date): Promise<FoundClosedDraft | null> => {
  const { client } = await currentDatabase();
  const [draft] = await data.listClosedDrafts(client, person, draftId);
  if (draft === undefined) return null;
  const { people } = await listPeople(client, now);
  const chiefs = people.filter(({ role, disabled }) => chiefRoles.includes(role) && !disabled);
  return { ...toClosedDraft(draft), chiefs: chiefs.map(({ name }) => name) };
};

/** Where a page of a draft leads whoever may not open it: to whom to ask, or nowhere where there is no such draft. */
export const fromClosedDraft = async (
  person: Person,
  draftId: string,
  language: Language,
): Promise<{ notFound: true } | { redirect: { destination: string; permanent: false } }> => {
  const { client } = await currentDatabase();
  const [draft] = await data.listClosedDrafts(client, person, draftId);
  if (draft === undefined) return { notFound: true };
  return { redirect: { destination: addressIn(language, closedDraftAddress(draft.id)), permanent: false } };
};

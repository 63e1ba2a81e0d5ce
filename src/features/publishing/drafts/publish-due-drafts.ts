import { currentDatabase } from "../../../data/database/current-database";
import { listDueDrafts } from "../../../data/draft/publish-draft";
import { unscheduleDraft } from "../../../data/draft/unschedule-draft";
import { roleSchema } from "../../../domain/person/role";
import { publishDraft } from "./publish-draft";

/** What became of a draft at its moment. `published`: slugs; `why`: the type of the problem for which it was not. */
export type DueDraft = { draft: string; published: string[] } | { draft: string; why: string };

/**
 * Publishes the drafts whose moment has come, as if whoever gave the moment pressed the button now: whoever may not any more
 * does not, and what has become wrong is not published. Either way it is not tried again until somebody gives a new moment.
 */
export const publishDueDrafts = async (now: Date, show: () => Promise<unknown>): Promise<DueDraft[]> => {
  const { client } = await currentDatabase();
  const outcomes: DueDraft[] = [];
  for (const { id: draft, lastSave, note, isMinor, publisher } of await listDueDrafts(client, now)) {
    const giveUp = async (why: string) => {
      if (await unscheduleDraft(client, { draftId: draft, why, now })) outcomes.push({ draft, why });
    };
    if (publisher === null || publisher.disabledAt !== null) {
      await giveUp("other-role");
      continue;
    }
    const done = await publishDraft({
      person: { ...publisher, role: roleSchema.parse(publisher.role) },
      ...{ draftId: draft, show, now },
      request: { save: lastSave, minor: isMinor, ...(note !== null && { note }) },
    });
    if (!done.ok) await giveUp(done.failure.type);
    else if ("published" in done.value) outcomes.push({ draft, published: done.value.published });
  }
  return outcomes;
};

import type { Database } from "../../../data/database/database";
import { findTextAt } from "../../../data/revision/find-text-at";
import type { DraftFiles } from "../../../domain/draft/draft-file";
import { timeOfUuid } from "../../../domain/timed-uuid";
import { contentFolder } from "../content-folder";
import { readAcceptedText } from "./read-accepted-files";

/**
 * The text of a file that readers had when the page with this seat was made, which is what somebody changes in it: whatever was
 * published since is merged with theirs, and not overwritten. The one that they have now where the seat does not say when.
 */
export const seenText = async (
  client: Database["client"],
  { path, seat }: { path: string; seat: string },
): Promise<string | null> => {
  const at = timeOfUuid(seat);
  const originalSlug = /^articles\/([^/]+)\//.exec(path)?.[1];
  const [found] = at && originalSlug ? await findTextAt(client, originalSlug, path, at) : [];
  return found?.isLater ? found.text : readAcceptedText(client, contentFolder(), path);
};

/** The files that the page with this seat showed as readers had them then, each as `seenText` has it. */
export const seenTexts = async (
  client: Database["client"],
  { paths, seat }: { paths: readonly string[]; seat: string },
): Promise<DraftFiles> => {
  const texts = new Map<string, string | null>();
  for (const path of paths) texts.set(path, await seenText(client, { path, seat }));
  return texts;
};

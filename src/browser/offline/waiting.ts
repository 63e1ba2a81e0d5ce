import { answerName, draftName, lateName, markName, openedName } from "../../domain/device/storage-keys";

export type Waiting = { block: string; question: string; shown?: string; request: { responseId: string } };

/** The names in a storage that begin with one of these. */
export const namesUnder = (storage: Storage, beginnings: string[]): string[] =>
  Object.keys(storage).filter((name) => beginnings.some((beginning) => name.startsWith(beginning)));

/** All that a device keeps of one learner's open blocks. */
export const ownNames = [answerName, markName, lateName, openedName, draftName];

const parse = (text: string | null): Waiting | undefined => {
  try {
    const { block, question, shown, request } = JSON.parse(text ?? "");
    const isComplete = [block, question, request?.responseId].every((value) => typeof value === "string");
    return isComplete ? { block, question, shown, request } : undefined;
  } catch {
    return undefined;
  }
};

/** What is kept under a name. Damaged entries are thrown away; `damaged`: there were some. */
export const readWaiting = (storage: Storage, beginning: string): { entries: Waiting[]; damaged: boolean } => {
  const read = namesUnder(storage, [beginning]).map((name) => ({ name, entry: parse(storage.getItem(name)) }));
  const damaged = read.filter(({ entry }) => !entry);
  for (const { name } of damaged) storage.removeItem(name);
  return { entries: read.flatMap(({ entry }) => entry ?? []), damaged: damaged.length > 0 };
};

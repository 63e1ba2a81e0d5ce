import { answerName, draftName, lateName, openedName } from "../domain/device/storage-keys";
import { deviceStorage } from "./device/device-storage";
import { loadSavedPathway } from "./device/saved-pathway";
import { namesUnder, readWaiting, type Waiting } from "./offline/waiting";
import { leadToPathway } from "./practice/lead-to-pathway";
import { putAnswer } from "./practice/put-answer";

const storage = deviceStorage();
const block = /[0-9a-f-]{36}/.exec(location.pathname)?.[0] ?? "";
const ofBlock = (beginning: string) =>
  storage ? readWaiting(storage, beginning).entries.filter((entry) => entry.block === block) : [];

/** An answer that was given without a connection and never left: whether the server has it already is for the server to say. */
const send = async (waiting: Waiting): Promise<void> => {
  const { response, outcome } = await putAnswer(waiting);
  const isConflict = outcome === "refused" && response.status === 409;
  const { responseId } = waiting.request;
  const name = answerName + responseId;
  const stored = storage?.getItem(name);
  if (isConflict && stored) storage?.setItem(lateName + responseId, stored);
  if (isConflict || outcome === "recorded") storage?.removeItem(name);
};

/** Shows what came after the end beside what counts. */
const showLate = ({ question, shown }: Waiting): void => {
  const note = document.querySelector<HTMLElement>(`[data-late="${CSS.escape(question)}"]`);
  const strong = note?.querySelector("strong");
  const details = note?.closest("details");
  if (!note || !strong || !details || !shown) return;
  strong.textContent = shown;
  note.hidden = false;
  details.open = true;
};

const settle = async (): Promise<void> => {
  for (const entry of ofBlock(answerName)) await send(entry);
  for (const entry of ofBlock(lateName)) showLate(entry);
  if (storage)
    for (const name of namesUnder(storage, [openedName, draftName])) if (name.includes(block)) storage.removeItem(name);
};

const pathway = loadSavedPathway();
if (pathway) leadToPathway(pathway);
void settle().catch(() => undefined);

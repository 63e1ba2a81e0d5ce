import { deviceStorage, writeStorage } from "./device/device-storage";
import { leftOffKey, savedPathwayKey } from "./device/keys";
import { readLeftOff } from "./device/left-off";
import { loadSavedPathway, outcomeOf } from "./device/saved-pathway";
import { fitting, leadBack, leadBackToPathway } from "./home/lead-back";
import { putPathwayFirst } from "./home/put-pathway-first";
import { showPathwayChanges } from "./home/show-pathway-changes";
import { noteCopy } from "./offline/note-copy";
import { registerWorker } from "./offline/register-worker";
import { askForPathway } from "./practice/ask-for-pathway";
import { showWaiting } from "./practice/show-waiting";
import { openBySlash } from "./searching/open-by-slash";

noteCopy();
showWaiting();
openBySlash();
void registerWorker().catch(() => undefined);

const storage = deviceStorage();

const leftOff = readLeftOff(storage?.getItem(leftOffKey) ?? null);
if (leftOff) {
  const { address, title, anchor, heading } = leftOff;
  const target = anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
  leadBack(document.getElementById("left-off"), target, heading ? fitting(`${title} — ${heading}`, title) : title);
}

const pathway = loadSavedPathway();
if (pathway) askForPathway(pathway);
const way = document.getElementById("my-route");
if (pathway && way) {
  showPathwayChanges(pathway, (since) => {
    const saved = loadSavedPathway();
    // Another tab may have kept another, or forgotten it.
    if (saved && outcomeOf(saved.address) === outcomeOf(pathway.address))
      writeStorage(storage, savedPathwayKey, { ...saved, since });
  });
  leadBackToPathway(way, pathway);
  putPathwayFirst(way, pathway);
}

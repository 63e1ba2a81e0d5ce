import { openMemory } from "./device/open-memory";
import { copyLinks } from "./guide/copy-links";
import { followContents } from "./guide/follow-contents";
import { keepMarks } from "./guide/keep-marks";
import { noteLeftOff } from "./guide/note-left-off";
import { noteMoved } from "./guide/note-moved";
import { offerSaving } from "./guide/offer-saving";
import { say } from "./guide/say";
import { tellChanges } from "./guide/tell-changes";
import { openBySlash } from "./searching/open-by-slash";

const memory = openMemory(document.getElementById("returning")?.dataset.guide ?? location.pathname);
if (memory.damaged) say("damaged");

/** Each is a convenience of its own: where one fails, the others and the guide are there all the same. */
const conveniences = [
  openBySlash,
  noteMoved,
  copyLinks,
  followContents,
  noteLeftOff,
  offerSaving,
  () => keepMarks(memory),
  () => tellChanges(memory),
];
for (const begin of conveniences)
  Promise.resolve()
    .then(begin)
    .catch(() => undefined);

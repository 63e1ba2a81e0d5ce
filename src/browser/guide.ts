import { openArticleStore } from "./device/article-store";
import { copyLinks } from "./guide/copy-links";
import { followContents } from "./guide/follow-contents";
import { noteLeftOff } from "./guide/note-left-off";
import { noteMoved } from "./guide/note-moved";
import { offerSaving } from "./guide/offer-saving";
import { say } from "./guide/say";
import { showChanges } from "./guide/show-changes";
import { storeMarks } from "./guide/store-marks";
import { openBySlash } from "./searching/open-by-slash";

const store = openArticleStore(document.getElementById("returning")?.dataset.guide ?? location.pathname);
if (store.damaged) say("damaged");

/** Each is a convenience of its own: where one fails, the others and the guide are there all the same. */
const conveniences = [
  openBySlash,
  noteMoved,
  copyLinks,
  followContents,
  noteLeftOff,
  offerSaving,
  () => storeMarks(store),
  () => showChanges(store),
];
for (const begin of conveniences)
  Promise.resolve()
    .then(begin)
    .catch(() => undefined);

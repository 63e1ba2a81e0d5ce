import { copyLinks } from "./article/copy-links";
import { followContents } from "./article/follow-contents";
import { markWay } from "./article/mark-way";
import { noteLeftOff } from "./article/note-left-off";
import { noteMoved } from "./article/note-moved";
import { offerSaving } from "./article/offer-saving";
import { openFolds } from "./article/open-folds";
import { openParts } from "./article/open-parts";
import { say } from "./article/say";
import { showChanges } from "./article/show-changes";
import { showSource } from "./article/show-source";
import { storeTicks } from "./article/store-ticks";
import { openArticleStore } from "./device/article-store";
import { offerLanguage } from "./language/offer-language";
import { openBySlash } from "./searching/open-by-slash";

const slug = document.getElementById("returning")?.dataset.guide ?? location.pathname;
const store = openArticleStore(slug);
/** A step has one tick in all languages; a checklist's boxes go by their words. */
const articleStepOf = ({ dataset: { keep } }: HTMLInputElement) =>
  keep?.startsWith("step-") ? `${slug.split(".")[0]}#${keep}` : undefined;
if (store.damaged) say("damaged");

/** Each is a convenience of its own: where one fails, the others and the guide are there all the same. */
const conveniences = [
  openBySlash,
  () => offerLanguage(),
  noteMoved,
  openParts,
  openFolds,
  copyLinks,
  followContents,
  noteLeftOff,
  markWay,
  offerSaving,
  showSource,
  () => storeTicks(store, articleStepOf),
  () => showChanges(store),
];
for (const begin of conveniences)
  Promise.resolve()
    .then(begin)
    .catch(() => undefined);

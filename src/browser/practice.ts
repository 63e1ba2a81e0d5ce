import { loadSavedPathway } from "./device/saved-pathway";
import { noteCopy } from "./offline/note-copy";
import { askForPathway } from "./practice/ask-for-pathway";
import { countMatching } from "./practice/count-matching";
import { showWaiting } from "./practice/show-waiting";

noteCopy();
showWaiting();
countMatching();

const pathway = loadSavedPathway();
if (pathway) askForPathway(pathway);

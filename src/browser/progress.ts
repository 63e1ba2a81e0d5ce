import { loadSavedPathway } from "./device/saved-pathway";
import { askForPathway } from "./practice/ask-for-pathway";
import { showWaiting } from "./practice/show-waiting";

showWaiting();

const pathway = loadSavedPathway();
if (pathway) askForPathway(pathway);

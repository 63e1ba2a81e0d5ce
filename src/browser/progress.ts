import { loadSavedPathway } from "./device/saved-pathway";
import { askForPathway } from "./practice/ask-for-pathway";

const pathway = loadSavedPathway();
if (pathway) askForPathway(pathway);

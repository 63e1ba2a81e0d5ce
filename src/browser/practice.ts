import { noteCopy } from "./offline/note-copy";
import { countMatching } from "./practice/count-matching";

noteCopy();
countMatching();

import { showBlockNote } from "./practice/show-block-note";

showBlockNote(location.pathname);

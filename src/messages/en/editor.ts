import { list } from "./formats";

/** CodeMirror's own words, by its English ones: those that English says otherwise, and in other languages all. */
const phrases: Record<string, string> = { Completions: "What you can put in", all: "select all" };

/** What the editor of a draft says while somebody writes. */
export const editor = {
  saved: "Saved",
  saving: "Saving…",
  trouble: {
    offline: "Not saved: no connection. Your text stays on this device.",
    failed: "Not saved: the server does not answer. Your text stays on this device.",
    "signed-out": "Signed out. Your text stays on this device.",
    refused: "Not saved: the text is too long for one file. It stays on this device.",
    unclosed:
      "Not saved yet: as it stands, the text has a mistake, such as a component that is not closed. It stays on this device, and is saved when that is corrected or when you press Save.",
    ended:
      "You can no longer write here: somebody took over, or the draft was published or given up. Your text stays on this device.",
  },
  noRoom: "Not saved, and this device has no room left to keep your text. Leave this page open until it is saved.",
  signIn: "Sign in (in a new tab)",
  copy: "Copy the text",
  copied: "Copied",
  reload: "Load the draft anew",
  presence: (names: readonly string[]) => `${list(names)} ${names.length === 1 ? "is" : "are"} writing here too.`,
  takeOver: "Take over",
  takeOverWhat: (names: readonly string[]) =>
    `${list(names)} will save nothing more from where they write now. What is saved stays.`,
  takeOverNow: "Take over now",
  leaveIt: "No, leave it",
  tookOver: "You took over.",
  back: "Text that had not been saved is back.",
  found: (when: string) =>
    `This device has text of ${when} that was not saved. Somebody else has changed the file since.`,
  foundIn: "This device has text that was not saved in:",
  putIn: "Put it in",
  discard: "Delete it",
  see: "See it",
  correct: "Correct it",
  preview: "Preview as on a phone",
  makeFact: "Make a fact of this",
  help: "Help (in a new tab)",
  keys: "Escape, then Tab leaves the text. Ctrl+F (Cmd+F on a Mac) searches it.",
  uploading: "Adding the picture…",
  /** Why a picture was refused, by the type of the problem. */
  notAdded: {
    "picture-type": "Not added: this is no PNG, JPEG or WebP picture.",
    "picture-moving": "Not added: this picture moves.",
    "picture-pixels": "Not added: this picture has too many pixels.",
    "picture-damaged": "Not added: this picture is damaged.",
    "too-large": "Not added: this picture is larger than 10 MB.",
    other: "Not added: the server does not answer. Try again.",
  },
  slash:
    "Type / at the beginning of a line for steps, boxes, lists and tables; a form asks what each needs. What you paste from a document or a page keeps its headings, lists and tables. Mark a sentence to make a fact of it. Drop or paste a picture to add it.",
  components: {
    BottomLine: "What a reader in a hurry must know. Once, and first",
    Step: "A numbered step",
    Callout: "A note or a warning",
    Practice: "The button for questions. Once",
    Sources: "The list of sources. Once",
    Checklist: "A list to tick off",
    ChecklistItem: "One line of such a list",
    LinkCard: "A large link",
    Figure: "A picture, from a file",
    SystemMap: "The map of the ways to a licence",
    ProvinceMap: "A map of the provinces, from a table",
  },
  table: { what: "A table", head: "heading", cell: "words" },
  /** What stands in the gaps of a component until somebody writes there. */
  gaps: { text: "text" },
  /** The form of what the menu puts in, and of what stands at the cursor. */
  properties: {
    insert: "Insert",
    change: "Change it",
    cancel: "Cancel",
    optional: "optional",
    none: "Default",
    of: (what: string) => `Change: ${what}`,
    changedMeanwhile:
      "Somebody else has just changed this part of the text, so nothing was changed. Copy what you still need, choose Cancel, and open the form again.",
    names: {
      title: { label: "Title", hint: "A few words, at most 200 characters." },
      type: { label: "Kind" },
      href: { label: "Address", hint: "Of a page, such as https://www.cpso.on.ca/, or /articles/… of this site." },
      picture: {
        label: "File",
        hint: "PNG, JPEG or WebP, at most 10 MB. The place and the camera that a photograph records are removed.",
      },
      alt: {
        label: "What it shows",
        hint: "One sentence for readers who do not see it. It is not shown beside the picture.",
      },
      caption: { label: "Caption" },
      source: {
        label: "Source",
        hint: "The id of a source of this guide, or whose picture it is, such as “Photo: Maria Lopez”.",
      },
      table: { label: "Table", hint: "One that has a row for each province and territory." },
      articles: {
        label: "Places that have a guide of their own",
        hint: "Such as: bc: british-columbia, on: ontario-cpso",
      },
    },
    choices: { info: "A note", warning: "A warning" },
  },
  phrases,
};

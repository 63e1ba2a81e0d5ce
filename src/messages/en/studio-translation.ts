import { counted } from "./formats";

/** An article beside its translation. */
export const studioTranslation = {
  short: (language: string) => `Translation: ${language}`,
  count: (sections: number, behind: number, missing: number) =>
    `${counted(sections, "section", "sections")}: ${behind === 0 ? "none" : behind} behind, ${missing === 0 ? "none" : missing} missing`,
  filters: "Which sections",
  all: "All",
  toDo: "To translate",
  nothingToDo: "Nothing waits. Every section says what the original says, as far as it is known.",
  what: "A section is behind when its original changed after the section was written or read, or when it has a fact whose sentence changed. Reading all of it anew is noted by its review date.",
  begin: "Begin the translation",
  beginWhat:
    "It starts with the front matter of the original, in which title and summary wait for you. Readers see nothing before it is published.",
  broken: "This text has a mistake for which its sections cannot be told apart. Correct it in the editor first.",
  openEditor: "Open the editor",
  head: "Title and summary",
  states: { same: "Same", behind: "Behind", missing: "Missing", extra: "Only in the translation" },
  original: "Original",
  translated: "Translation",
  startsFrom: "It begins with the text of the original: write over it.",
  changed: "What changed in the original",
  facts: "Facts that wait",
  factStates: {
    missing: "This sentence is a fact, which the translation does not state yet:",
    behind: "This fact was translated when the original said something else. It says now:",
    unquoted: "The sentence noted for this fact does not stand in the translation any more. The original says:",
  },
  quote: "The sentence of the translation, copied word for word",
  claim: "What is so, in your own words",
  saveFact: "Save this fact",
  toFacts: "All facts of the translation",
  save: "Save this section",
  saveName: (heading: string) => `Save: ${heading}`,
  noOriginal: "The original has no such section. Empty it and save, and it goes.",
};

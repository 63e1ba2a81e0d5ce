import { counted } from "./formats";

/** How much of a translation there is, and how much of it waits. */
type TranslationCounts = {
  sections: number;
  behind: number;
  missing: number;
  facts: number;
  questions: number;
  questionsMissing: number;
};

/** An article beside its translation. */
export const studioTranslation = {
  short: (language: string) => `Translation: ${language}`,
  count: ({ sections, behind, missing, facts, questions, questionsMissing }: TranslationCounts) => {
    const waiting = `${missing === 0 ? "none" : missing} to translate, ${behind === 0 ? "none" : behind} behind`;
    const withFacts = facts === 0 ? "" : `, ${facts} with facts that wait`;
    const ofQuestions = `${counted(questions, "question", "questions")}: ${questionsMissing === 0 ? "none" : questionsMissing} to translate`;
    return `${counted(sections, "section", "sections")}: ${waiting}${withFacts}${questions === 0 ? "" : `. ${ofQuestions}`}`;
  },
  filters: "What is shown",
  all: "All",
  toDo: "To translate",
  nothingToDo:
    "Nothing waits. Every section says what the original says, as far as it is known. When you are done, submit the draft for review.",
  what: "A section is behind when its original changed after the section was written or read, in this draft or in one that readers have, or when it has a fact whose sentence changed. Reading all of it anew is noted by its review date. What you type saves itself; Save does the same for all of it at once.",
  begin: "Begin the translation",
  beginWhat:
    "It starts with the front matter of the original, in which title and summary wait for you. Readers see nothing before it is published.",
  broken: "This text has a mistake for which its sections cannot be told apart. Correct it in the editor first.",
  openEditor: "Open the editor",
  head: "Title and summary",
  states: {
    same: "Up to date",
    behind: "Behind",
    missing: "To translate",
    facts: "Translated. Facts wait below",
    extra: "Only in the translation",
  },
  original: "Original",
  translated: "Translation",
  startsFrom: "It begins with the text of the original: write over it.",
  changed: "What changed in the original",
  facts: "Facts that wait",
  factStates: {
    missing: "This sentence is a fact, which the translation does not state yet:",
    behind: "This fact was translated when the original said something else. It says now:",
    unquoted:
      "The sentence below does not stand in the translation word for word. Copy it from there, or correct it there. The original says:",
  },
  quote: "The sentence of the translation that says it, word for word",
  claim: "What is so, in your own words",
  saveFacts: (facts: number) => (facts === 1 ? "Save this fact" : `Save these ${facts} facts`),
  toFacts: "Facts of the translation as text",
  unquoted: "Saved, but these facts have a sentence that does not stand in the translation:",
  restOfHead: "The rest of the front matter",
  headForm: "As a form: title and lists",
  headText: "As text",
  save: "Save",
  questions: "Questions",
  questionsWhat:
    "Those that somebody wrote in the original. A translated question keeps the name of its original, so that whoever answered one has practised the other too. Item models are translated in the file of questions.",
  translatedQuestions: (count: number) => `Translated: ${counted(count, "question", "questions")}`,
  translateQuestion: "Translate this question",
  changeQuestion: "Change the translation",
  originalQuestion: "The question of the original",
  noOriginal: "The original has no such section. Empty it and save, and it goes.",
};

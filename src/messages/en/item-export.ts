/** What stands at a question that left for another system, and how editors take it along. */
export const itemExport = {
  /** `passage`: the address of the sentence in the guide. */
  quote: (quote: string, passage: string) => `“${quote}” (${passage})`,
  source: (publisher: string, title: string, url: string, dates: string) =>
    `Source: ${publisher}: ${title}, ${url} (${dates})`,
  feedTitle: "iatroX: questions that are no longer what they were",
  states: {
    changed: (identity: string) => `${identity}: changed`,
    retired: (identity: string) => `${identity}: no longer asked`,
    overdue: (identity: string) => `${identity}: its source should have been read again`,
  },
  was: (sentence: string) => `The guide said: “${sentence}”`,
  now: (sentence: string) => `It says now: “${sentence}”`,
  gone: "The guide no longer says it.",
  heading: "Take the questions along",
  what: "The questions that readers have now, with keys, feedback and sources. When a rule changes later, this says which of them are no longer true:",
  feed: "Feed of questions that changed",
  bring: "Bring questions from elsewhere",
  bringWhat:
    "They stand behind the questions of the draft, and wait there: each needs a fact, and with it a sentence that proves its key, before readers are asked. Ask for the author’s leave first.",
  format: "What kind of file it is",
  file: "File",
  rest: "Take what is good, also where something of the file cannot be taken",
  bringIn: "Bring them in",
  importFormats: { gift: "GIFT", "moodle-xml": "Moodle XML", qti3: "QTI 3", qti21: "QTI 2.1" },
  formats: {
    json: "JSON, with all that is known of them",
    csv: "CSV, for a spreadsheet",
    gift: "GIFT, for Moodle",
    "moodle-xml": "Moodle XML",
    qti3: "QTI 3, with the item models as templates",
    qti21: "QTI 2.1",
    anki: "Anki, as cards",
  },
};

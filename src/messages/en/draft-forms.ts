import { counted } from "./formats";

/** What a form says of a field. */
export type FieldText = { label: string; hint?: string; example?: string };

const field = (text: FieldText): FieldText => text;

/** The forms of a draft, for those who write no YAML. Days come ready to print. */
export const draftForms = {
  nav: { "front-matter": "Title and lists", source: "Sources", fact: "Facts" },
  /** Of a form in another language than the original. */
  inLanguage: (name: string, language: string) => `${name} (${language})`,
  others: "Texts of facts, and translations",
  example: (text: string) => `For example: ${text}`,
  optional: "optional",
  save: "Save",
  cancel: "Back to the list",
  unreadable: "This file cannot be shown as a form while its text has this problem:",
  openText: "Correct it in the text",
  readOnly: "You can read this draft, but not write in it.",
  frontMatter: {
    heading: "Title and lists",
    lead: "What the guide is called, where lists show it, and when it is read again.",
    groups: {
      readers: "What readers see",
      lists: "In lists",
      review: "Read again",
      release: "When readers get it",
    },
    fields: {
      title: field({
        label: "Title",
        hint: "What readers see and search for. You can change it at any time.",
        example: "Ontario IMG registration (CPSO): the step-by-step",
      }),
      summary: field({
        label: "Summary",
        hint: "One sentence: what the reader gets.",
        example: "Who licenses you in Ontario, which certificate fits your stage, and what to do first.",
      }),
      shortTitle: field({
        label: "Short title",
        hint: "What lists call it, in at most 32 characters. Without one they show the title.",
        example: "NAC Examination",
      }),
      shortSummary: field({
        label: "Line for lists",
        hint: "What lists say of it, in at most 40 characters. Without one they show the summary.",
        example: "Who needs it, how to sit it once",
      }),
      stage: field({ label: "Stage", hint: "The heading that it has in lists." }),
      order: field({
        label: "Place among its neighbours",
        hint: "A number from 0 to 9999. Among guides of one stage, lower comes first; without a number it is 1000.",
        example: "20",
      }),
      tags: field({
        label: "Keywords",
        hint: "Small letters and hyphens, with commas between them.",
        example: "ontario, cpso",
      }),
      reviewed: field({
        label: "Last read against its sources",
        hint: "The day on which somebody last read the whole guide against them. Publishing sets it, except for a minor change.",
      }),
      reviewEveryMonths: field({
        label: "Months until it is read again",
        hint: "A number from 1 to 24.",
        example: "6",
      }),
      note: field({
        label: "What changed, for readers who come back",
        hint: "One sentence. It can also be written when the change is published.",
        example: "The application fee rose on 1 November 2026, so step 5 has new amounts.",
      }),
      draft: field({ label: "Not for readers yet", hint: "While this is ticked, a new guide is not shown to them." }),
      publishFrom: field({
        label: "First day for readers",
        hint: "Until then they keep what they have. Without one: at once.",
      }),
      redirectFrom: field({
        label: "Former addresses",
        hint: "The last part of each address that is to lead here, with commas between them.",
        example: "ontario-registration",
      }),
    },
  },
  sources: {
    heading: "Sources",
    lead: "A source is an official page that you have read.",
    add: "Add a source",
    none: "This guide has no source yet.",
    new: "New source",
    open: "Source",
    facts: (count: number) => (count === 0 ? "no fact rests on it yet" : counted(count, "fact", "facts")),
    checked: (day: string) => `checked ${day}`,
    articles: (count: number) => counted(count, "other guide", "other guides"),
    shared: "shared with other guides",
    usedIn: "Used in",
    sharedWhat: "Other guides rest on this source as well. What you change here changes in all of them.",
    remove: "Remove this source",
    removeWhat: "No fact rests on it.",
    fields: {
      title: field({ label: "Title of the page", example: "Registration requirements" }),
      publisher: field({
        label: "Publisher",
        hint: "The body whose page it is.",
        example: "CPSO",
      }),
      url: field({
        label: "Address",
        hint: "As the browser shows it.",
        example: "https://www.cpso.on.ca/Physicians/Registration/Requirements",
      }),
      stated: field({
        label: "Date on the page",
        hint: "The date that the page itself gives: a year, a month or a day. Leave this empty where it gives none.",
        example: "2024-03",
      }),
      checked: field({ label: "Last checked", hint: "The day on which you read it." }),
      copy: field({ label: "What you read" }),
      secondary: field({
        label: "The page is not by the body that owns the rule",
        hint: "Then the publisher says after a comma what it is.",
        example: "Page1 Recruitment, recruiter",
      }),
      language: field({ label: "Language of the page" }),
    },
    copies: { live: "The page itself", stored: "A stored copy of it" },
  },
  facts: {
    heading: "Facts",
    lead: "A fact is a sentence of the guide with the official page that says so. Questions rest on facts.",
    add: "Add a fact",
    none: "This guide has no fact yet. One can also begin in the article: mark a sentence there and choose Make a fact of this.",
    new: "New fact",
    open: "Fact",
    shared: "shared with other guides",
    wrong: "has a problem",
    usedIn: "Used in",
    unused: "Nothing rests on it yet.",
    sharedWhat:
      "Other guides share this fact. Its sentence below is this guide’s own; what is so, its source and how fast it changes are the same for all of them.",
    cell: (row: string, attribute: string, value: string) => `Table: ${row}, ${attribute}: ${value}`,
    questions: (count: number) => counted(count, "question", "questions"),
    pathway: "The route questionnaire",
    remove: "Remove this fact",
    removeWhat: "The sentence stays in the article. What is listed under Used in stops with the fact.",
    removeShared: "This guide no longer states it. Other guides keep it.",
    here: "In this guide",
    everywhere: "What is so, and who says it",
    choose: "Choose a source",
    ownSources: "Sources of this guide",
    sharedSources: "Sources that guides share",
    newSource: "Is the page that says so not among the sources yet? Add the source first.",
    state: "State a fact that other guides have",
    stateWhat: "Choose what it says, and give this guide’s own sentence for it.",
    stateClaim: "The shared fact",
    stateClaimHint: "Type a word of it, and choose.",
    stateButton: "State it here",
    fields: {
      quote: field({
        label: "The sentence of the guide",
        hint: "Copied word for word out of one paragraph or one line of a list.",
        example: "Order your criminal record search last: it may be at most 6 months old.",
      }),
      claim: field({
        label: "What is so, in your own words",
        hint: "One sentence that says it all by itself, with who, what and how much.",
        example: "The criminal record search is at most 6 months old when CPSO issues the certificate.",
      }),
      source: field({ label: "Source", hint: "The official page that says so." }),
      excerpt: field({
        label: "The page’s own sentence",
        hint: "Copied from the official page, in its language, in at most 300 characters. Readers see it beside yours.",
      }),
      volatility: field({ label: "How fast it changes", hint: "It decides when the source has to be read again." }),
    },
    volatilities: {
      low: "Hardly ever: read again after a year",
      medium: "Every few years: after six months",
      high: "Every year: after three months",
      "very-high": "At any time: after a month",
    },
  },
};

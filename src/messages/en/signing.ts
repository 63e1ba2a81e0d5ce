import { counted, plural } from "./formats";

/** The pages on which an expert reads claims of a guide and signs them. Days come ready to print. */
export const signing = {
  title: "Claims to check",
  description: "An expert checks claims of a guide against the official pages and signs them.",
  start: {
    title: (guide: string) => `Please check “${guide}”`,
    lead: (name: string, by: string, count: number) =>
      `Hello ${name}. ${by} of iatroX asks you to check ${counted(count, "claim", "claims")} of this guide, which is for physicians who trained abroad.`,
    what: "You see each claim with the official page that it rests on. For each you say whether you agree, whether it is wrong, or whether the page no longer says it.",
    pause: (day: string) =>
      `Each answer is saved at once. You can stop at any time and come back in this browser until ${day}.`,
    bound: "When you begin, the address belongs to this browser: nobody else can open it after that.",
    button: "Begin",
  },
  ended: {
    title: "This address cannot be opened",
    unknown: "There is no such address. Check that you have all of it.",
    elsewhere: "It belongs to another browser, in which it was opened before. Go back to that one.",
    revoked: "The editors have ended it.",
    expired: "Its time is over.",
    signed: "What it was for has been signed.",
    what: "If you still need it, ask the editor who sent it to you for a new one. Your answers are kept.",
  },
  claim: (position: number, all: number) => `Claim ${position} of ${all}`,
  answered: (count: number, all: number) => `${count} of ${all} answered`,
  part: "Part of the guide",
  articleSays: "The guide says",
  marked: "The claim is what is marked; the rest is there to make it clear.",
  asserts: "What it comes down to",
  pageSays: "The official page says",
  noExcerpt: "We have no sentence of the page here. Please look at the page itself.",
  newTab: "opens in a new tab",
  answers: { agree: "Agree", wrong: "Wrong", moved: "The source has moved" },
  answerLegend: "Is the claim right?",
  given: {
    agree: "You agree",
    wrong: "You say: it is wrong",
    moved: "You say: the source has moved",
  },
  unanswered: "Not answered yet",
  outdated: "The guide has changed here since you were asked, so this needs no answer.",
  note: "Note",
  addNote: "Add a note first",
  saveNote: "Save the note",
  noteHint: "Only if something is not right: what is wrong, and where it is written.",
  why: {
    wrong: "Saved. What is wrong? A few words and, if you have it, the page that says so help most.",
    moved: "Saved. Where is it written now? If you do not know, go on.",
  },
  previous: "Previous claim",
  next: "Next claim",
  all: "All claims",
  goOn: (position: number) => `Continue with claim ${position}`,
  sign: {
    heading: "Sign",
    early: "Answer at least one claim, then you can sign here.",
    agreed: (count: number) =>
      count === 0
        ? "You agree with no claim, so nothing is signed. Your notes go to the editors."
        : `You sign ${plural(count, { one: "the one claim", other: `the ${count} claims` })} that you agree with.`,
    unanswered: (count: number) =>
      `${counted(count, "claim has no answer yet and is", "claims have no answer yet and are")} not signed.`,
    name: "Your name",
    role: "Your role",
    roleHint: "For example: family physician, Sudbury",
    named: "What may the guide show?",
    yes: "My name and role",
    no: "Not my name, only this:",
    description: "Instead of my name",
    descriptionHint: "For example: a family physician",
    final: "Your answers cannot be changed after that. Your name can be removed at any time.",
    button: "Sign",
  },
  signed: {
    title: "Thank you",
    count: (count: number, guide: string) =>
      count === 0
        ? `Your answers on “${guide}” have reached the editors.`
        : `You signed ${counted(count, "claim", "claims")} of “${guide}”.`,
    shown: "The guide says so within a minute.",
    later: "The guide says so once it is published.",
    falls: "A signature holds until the sentence, its rule or its official page changes.",
    remove: (by: string) => `If you want your name removed, now or later, write to ${by}.`,
    guide: "Read the guide",
  },
};

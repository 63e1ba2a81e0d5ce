import { counted, number, plural } from "./formats";

/** What a draft does to its guide as a whole: another address, a withdrawal, a return. Days come ready to print. */
export const draftActs = {
  renames: (from: string, to: string) =>
    `Once this is published, the guide is at ${to}. Whoever comes by ${from} is led there, and its questions and what learners know of them stay with it.`,
  withdraws: (language: string | null) =>
    `Once this is published, readers no longer get this guide${language === null ? "" : ` in ${language}`}, and its questions leave new blocks. Whoever comes by an old link reads:`,
  instead: (address: string) => `They are led to ${address} instead.`,
  bringsBack: "Once this is published, readers get this guide again, with its questions.",
  address: (address: string) => `Address: ${address}`,
  newAddress: "New address",
  addressNow:
    "The last part of the address: small letters, digits and hyphens. Nobody has the guide yet, so it changes at once.",
  addressLater:
    "The last part of the address: small letters, digits and hyphens. It changes when the draft is published, and the present address then leads to the new one.",
  changeAddress: "Change the address",
  addressed: "The address is noted.",
  withdraw: "Withdraw this guide",
  withdrawWhat:
    "Nothing is deleted: a draft is begun, which a second person accepts, and you can bring the guide back at any time.",
  why: "Reason, for readers",
  whyHint: "One sentence, shown to whoever follows an old link.",
  readInstead: "What to read instead",
  nothingInstead: "Nothing",
  language: "In which language",
  allLanguages: "All",
  begin: "Begin the withdrawal",
  rename: "Give it another address",
  renameWhat:
    "It stays the same guide in all its languages, with its questions and what learners know of them. Links to the present address go on working.",
  beginRename: "Begin the change",
  bringBack: "Bring it back",
  bringBackWhat: "A draft is begun with what readers had last, which a second person accepts.",
  withdrawnOn: (day: string) => `Withdrawn since ${day}. Readers are told:`,
  /** On the change desk. */
  gone: (questions: number) =>
    questions === 0
      ? "Readers no longer get it."
      : plural(questions, {
          one: "Readers no longer get it, and its question leaves new blocks.",
          other: `Readers no longer get it, and its ${number(questions)} questions leave new blocks.`,
        }),
  lostShares: (count: number) =>
    counted(count, "shared block loses questions with it.", "shared blocks lose questions with it."),
};

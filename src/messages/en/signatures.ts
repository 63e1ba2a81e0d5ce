import { counted } from "./formats";

/** What editors see and do of the claims that experts sign. Days come ready to print. */
export const signatures = {
  title: "Experts",
  description: "Experts without an account check claims of a guide and sign them.",
  lead: "Ask a physician or an official to check the claims of a guide against the official pages. They need no account: you send them an address.",
  choose: { heading: "Ask an expert", guide: "Guide", button: "Choose claims" },
  listed: "Who was asked",
  none: "Nobody yet.",
  struckName: "Name removed",
  states: {
    new: "Not opened yet",
    open: "Being checked",
    signed: "Signed",
    revoked: "Ended",
    expired: "Time is over",
  },
  progress: ({ all, agree, wrong, moved }: { all: number; agree: number; wrong: number; moved: number }) =>
    [
      `${agree + wrong + moved} of ${counted(all, "claim", "claims")} answered`,
      ...(wrong > 0 ? [`${wrong} wrong`] : []),
      ...(moved > 0 ? [`${moved} with a source that has moved`] : []),
    ].join(", "),
  signedOn: (day: string) => `Signed on ${day}`,
  until: (day: string) => `The address works until ${day}`,
  requestedBy: (name: string, day: string) => `Asked by ${name} on ${day}`,
  fresh: {
    title: (guide: string) => `Ask an expert about “${guide}”`,
    name: "Name of the expert",
    nameHint: "As they want to be shown, for example: Dr. A. Example. They can correct it.",
    role: "Role",
    roleHint: "For example: family physician, Sudbury",
    claims: "Which claims",
    claimsHint: "All are chosen. Untick a part to leave it out, or open it to leave out single claims.",
    single: (count: number) => counted(count, "claim", "claims"),
    button: "Make an address",
    none: "This guide has no facts yet, so there is nothing to sign.",
    problems: {
      "no-name": "Write the name of the expert.",
      "no-claims": "Choose at least one claim.",
    },
  },
  address: {
    heading: "Send this address to them",
    what: "It belongs to the first browser in which somebody presses Begin there, and works for 30 days. It is shown only now: copy it, and send it in a way that nobody else reads.",
    label: "Address for one expert",
  },
  shown: {
    title: (name: string, guide: string) => `${name}: “${guide}”`,
    publicName: (signer: string) => `The guide shows: ${signer}`,
    hidden: "The guide shows no name.",
    claims: "Claims",
    noAnswer: "No answer yet",
    answers: { agree: "Agreed", wrong: "Wrong", moved: "The source has moved" },
    readIt: "Read it in the guide",
    source: "Official source",
    settle: "What to do about it",
    makeDraft: "Make a draft",
    makeDraftWhat: "The guide opens as a draft, with the expert’s note as a remark at the sentence.",
    reason: "Why nothing changes",
    reasonHint: "At least ten letters. It is kept with the claim.",
    dismiss: "Nothing changes",
    settledDraft: (by: string, day: string) => `${by} made a draft of it on ${day}`,
    ofDraft: "These are claims of a draft: they count once it is published as it is.",
    openDraft: "Open the draft",
    settledDismissed: (by: string, day: string) => `${by} left it as it is on ${day}:`,
    manage: "The address",
    renew: "Make a new address",
    renewWhat: "For another browser, or when the first one was lost. The answers stay; the old address ends.",
    revoke: "End the address",
    strike: "Remove the name",
    strikeWhat:
      "For an expert who asks for it. Name and role are deleted here and on the guide; the signed claims still count. This cannot be undone.",
    outcomes: {
      revoked: "The address has ended.",
      dismissed: "Settled: nothing changes.",
      struck: "The name is removed.",
    },
  },
  doubted: "Claims that an expert doubts",
  doubt: {
    wrong: (name: string) => `${name}: wrong`,
    moved: (name: string) => `${name}: the source has moved`,
  },
  /** The remark at the sentence, in the draft that is to change it. */
  remark: (answer: "wrong" | "moved", note: string) =>
    `${{ wrong: "An expert calls this wrong.", moved: "An expert says that the source has moved." }[answer]}${note === "" ? "" : `\n${note}`}`,
};

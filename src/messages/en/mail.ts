import { counted } from "./formats";

/** What is mailed to people. Plain text; each link stands on a line of its own, below the sentence that says what it does. */
export const mail = {
  ending: "iatroX: guides for International Medical Graduates",
  invitation: {
    subject: "An invitation to work on the guides of iatroX",
    lead: (by: string | null, role: string) =>
      `${by === null ? "You are invited" : `${by} invites you`} to work on the guides of iatroX. Your role: ${role}.`,
    link: (day: string) => `Join here. The link works once, until ${day}:`,
    unknown: "If you do not know what this is about, you need not do anything.",
  },
  verification: {
    subject: "Is this your e-mail address?",
    link: "Somebody made an account at iatroX with this address. If it was you, confirm it here within a day:",
    unknown: "If it was not you, you need not do anything: without the link the address proves nothing.",
  },
  recovery: {
    subject: "Back into your account",
    link: "Choose a new password or a passkey here. The link works once, within an hour:",
    unknown: "If you did not ask for it, you need not do anything: your password stays as it is.",
  },
  report: {
    subject: "What became of your report",
    lead: (day: string, about: string) => `On ${day} you told us that something is wrong with “${about}”.`,
    answered: "An editor has looked into it and writes:",
    noNote: "An editor has looked into it and closed the report.",
    link: "It is about this passage, as it reads now:",
    forgotten: "We wanted your address for this mail alone, and have deleted it.",
  },
  draft: {
    events: {
      submitted: (title: string, by: string | null) =>
        `“${title}” waits to be read by a second person${by === null ? "" : `, from ${by}`}.`,
      accepted: (title: string, by: string | null) =>
        `“${title}” was accepted${by === null ? "" : ` by ${by}`}. It can be published.`,
      returned: (title: string, by: string | null) =>
        `“${title}” was returned with comments${by === null ? "" : ` by ${by}`}.`,
      published: (title: string, _by: string | null) => `“${title}” was published at its time.`,
      "not-published": (title: string, _by: string | null) =>
        `“${title}” could not be published at its time. Its page says why; then choose a new time.`,
    },
    many: (count: number) => `${counted(count, "thing", "things")} in the studio of iatroX`,
    switchOff: "You can switch these mails off in your account:",
  },
};

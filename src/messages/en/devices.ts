import { counted } from "./formats";

const answers = (count: number) => (count === 0 ? "no answers yet" : counted(count, "answer", "answers"));

/** How another device joins what a learner knows. Days come ready to print. */
export const devices = {
  heading: "Your devices",
  what: "Go on where you are on another phone or computer, without an account: make a link here and open it there. Both then share your answers, your error log, your reviews and your plan. The route that you keep and the boxes that you tick stay on this one.",
  offer: "Or sign in wherever you are, with a name and a password or a passkey:",
  ofAccount: (name: string) => `You have an account, ${name}: sign in with it on any device.`,
  haveAccount: "Have you got an account?",
  button: "Make a link for another device",
  another: "Make a new link",
  joined: "Joined: this device knows what your other one knows.",
  ended: "Done: that device is no longer joined.",
  link: {
    how: "Scan this code with the other device, or open the link there.",
    code: "QR code of the link below",
    secret:
      "The link works once, for ten minutes, and is shown only now. Give it to nobody: whoever opens it sees your answers.",
  },
  device: (browser: string | null, system: string | null) =>
    [browser ?? "A browser", system].filter((part) => part !== null).join(" on "),
  isThis: "this device",
  dates: (used: string, since: string) => `Last used on ${used}, since ${since}`,
  end: "End",
  leave: "Leave",
  leaving:
    "Leave a device that you borrowed or give away: your answers go from it, and stay on the others. Guides that you saved and boxes that you ticked on it stay until you clear the device.",
  elsewhere: "Have you practised on another device? Open My data there and make a link for this one.",
  left: {
    title: "You have left this device",
    what: "It no longer knows you, and what it kept of your practice is gone. Your other devices know everything, as before.",
    read: "Read the guides",
  },
  joining: {
    title: "Join this browser to what you know there?",
    description: "Join another device to your practice.",
    there: (count: number) => `The device that made this link has ${answers(count)}.`,
    alone: "This browser will then know the same, and go on with it.",
    both: (count: number) =>
      `This browser has ${answers(count)} of its own. Both are put together, and your reviews are worked out from all of them. Nothing is lost, and nothing counts twice.`,
    yourOwn:
      "Do it only if you made the link yourself: whoever made it will see what is answered here. It cannot be undone.",
    button: "Join this browser",
    no: "Not now",
    practice: "Practice",
    joined: { title: "This browser is joined already", what: "Open the link on the other device." },
    "other-account": {
      title: "This browser belongs to another account",
      what: "Two accounts cannot become one. Sign out here first, then open the link again.",
    },
    ended: {
      title: "This link has ended",
      what: "A link works once, for ten minutes. Open My data on the device that you practised on, and make a new one.",
    },
  },
};

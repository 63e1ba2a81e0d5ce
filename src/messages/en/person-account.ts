import { counted } from "./formats";

/** The account of somebody who signs in. Days come ready to print. */
export const personAccount = {
  title: "Your account",
  description: "What you sign in with, and where you are signed in.",
  lead: (name: string, typedName: string, role: string | null) =>
    role === null ? `You are signed in as ${typedName}.` : `${name}, signed in as ${typedName}. Role: ${role}.`,
  learning: (isLearner: boolean): string =>
    isLearner ? "To take your answers along, or to delete them and this account:" : "If you practise here as well:",
  signOut: "Sign out",
  people: "People of this site",
  done: {
    password: "Your password is changed. Your sessions on other devices have ended.",
    recovered: "Your password is set. Your sessions on other devices have ended, and the code is used up.",
    ended: "The session has ended.",
    passkey: "The passkey is added. You can sign in with it from now on.",
    removed: "The passkey is removed.",
    "verify-sent": "The link is on its way. Open it within a day, in a browser in which you are signed in.",
    verified: "The address is confirmed: it is yours.",
    mail: "Saved.",
  },
  problems: {
    wrong: "That is not your current password.",
    "verify-ended": "This link has ended, or it was mailed to another account. Have a new one mailed below.",
    "last-key": "This passkey is all that you can sign in with. Set a password first, or add another passkey.",
  },
  mail: {
    heading: "E-mail",
    none: (_name: string) => "You sign in by a name, so nothing is mailed to you.",
    unverified: (address: string) =>
      `${address} is not confirmed yet. Until it is, nothing but the link to confirm it is mailed there.`,
    verified: (address: string) => `${address} is confirmed. If you lose your password, a link can be mailed there.`,
    send: "Mail me the link",
    language: "Mails are written in",
    drafts: "Mail me what waits for me in the studio",
    save: "Save",
  },
  verify: {
    title: "Is this address yours?",
    description: "Confirm an e-mail address.",
    lead: (address: string) => `You are signed in as ${address}. Confirm that you got the mail with this link.`,
    button: "Confirm the address",
  },
  sessions: {
    heading: "Where you are signed in",
    device: (browser: string | null, system: string | null) =>
      [browser ?? "A browser", system].filter((part) => part !== null).join(" on "),
    isThis: "this device",
    dates: (seen: string, since: string) => `Last seen on ${seen}, signed in on ${since}`,
    end: "End this session",
    endOthers: "End all others",
  },
  password: {
    heading: "Password",
    current: "Current password",
    none: "You have no password: you sign in with a passkey. You can set one as well.",
    what: "When you change it, your sessions on other devices end.",
    button: "Change the password",
    setButton: "Set a password",
  },
  passkeys: {
    heading: "Passkeys",
    what: "With a passkey you sign in by your finger, your face or the code of your device.",
    none: "You have none yet.",
    unnamed: "A passkey",
    made: (day: string) => `Added on ${day}`,
    add: "Add a passkey",
    needsScript: "Adding one needs JavaScript and a browser that knows passkeys.",
    failed: "The passkey was not added. Try again. If you signed in over an hour ago, sign in again first.",
    remove: "Remove this passkey",
  },
  codes: {
    heading: "Recovery codes",
    left: (count: number) => `You have ${counted(count, "code", "codes")} left. Each sets a new password once.`,
    what: "New codes replace all the old ones.",
    button: "Make new codes",
  },
};

import { counted } from "./formats";

/** What an admin sees and does of the people of the studio. Days come ready to print. */
export const people = {
  title: "People",
  description: "Who writes and reviews the guides.",
  roles: { author: "Author", reviewer: "Reviewer", "editor-in-chief": "Editor-in-chief", admin: "Admin" },
  done: {
    changed: "Changed. Their sessions have ended, so they have to sign in again.",
    ended: "Their sessions have ended: they have to sign in again.",
    revoked: "The invitation has ended. Its address no longer works.",
  },
  problems: {
    "last-admin": "This is the last admin. Make somebody else an admin first.",
    "name-used": "There is a person of this e-mail address or name already.",
    "no-sign-in-name": "Write an e-mail address, or a name of 3 to 40 letters and digits without spaces or accents.",
    "not-found": "There is no such person, or they may not sign in.",
  },
  address: {
    heading: "Send this address to them",
    what: "It works once and for seven days. It is shown only now: copy it, and send it in a way that nobody else reads.",
    mailed: "If they sign in by an e-mail address, it is on its way there as well.",
    label: "One-time address",
  },
  invite: {
    heading: "Invite somebody",
    name: "E-mail or name",
    nameHintMail: "What they will sign in with. To an e-mail address the invitation is mailed as well.",
    nameHint: "What they will sign in with. No e-mail is sent: you get an address to pass on.",
    role: "Role",
    button: "Make an invitation",
  },
  invitations: {
    heading: "Open invitations",
    recovery: "to come back",
    until: (day: string, by: string | null) => `Works until ${day}${by === null ? "" : `, made by ${by}`}`,
    revoke: "End the invitation",
  },
  you: "you",
  disabled: "May not sign in",
  seen: (sessions: number, day: string | null) =>
    day === null ? "Not signed in" : `${counted(sessions, "session", "sessions")}, last seen on ${day}`,
  manage: (name: string) => `Manage ${name}`,
  role: "Role",
  change: "Change the role",
  endSessions: "End all sessions",
  recovery: "Make a one-time address to come back",
  recoveryWhat: "For somebody who lost their password and their recovery codes.",
  disable: "Stop them from signing in",
  enable: "Let them sign in again",
};

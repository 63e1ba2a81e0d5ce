/** Where somebody signs in who has an account: to work on the guides, or to practise on several devices. */
export const signIn = {
  title: "Sign in",
  description: "To your practice, or to your work on the guides.",
  lead: "To your practice, or to your work on the guides. Reading and practising need no account.",
  signedOut: {
    title: "You are signed out",
    what: "Your answers are safe in your account, and gone from this device.",
    left: "Guides that you saved and boxes that you ticked are still here. Keep them, or clear them:",
    clear: "what this device keeps",
    again: "Sign in again",
    read: "Read the guides",
  },
  wrong: "This e-mail address or name does not go with this password. Check both, then try again.",
  name: "E-mail or name",
  button: "Sign in",
  or: "or",
  passkey: "Sign in with a passkey",
  passkeyFailed: "The passkey did not work. Try again, or sign in with your password.",
  lost: "I have lost my password",
  signedInAs: (name: string) => `You are signed in as ${name}.`,
  goOn: "Go on",
  account: "Your account",
  noAccount: "No account yet?",
  signOut: "Sign out",
  recover: {
    title: "I have lost my password",
    description: "Set a new password with a recovery code.",
    lead: "Use one of the ten recovery codes that you were shown when you joined. Each works once. All your sessions end.",
    wrong:
      "This code does not go with this e-mail address or name, or it was used before. Check both, or use another code.",
    code: "Recovery code",
    codeHint: "Such as 7Q2M-K0ZD-9XTA. Capitals and hyphens do not matter.",
    button: "Set a new password",
    noCode: "No code left?",
    askAdmin:
      "Ask an admin of this site: they can make a one-time address for you, which lets you choose a new password.",
  },
};

/** Where those who write and review the guides sign in. */
export const signIn = {
  title: "Sign in",
  description: "For those who write and review the guides.",
  lead: "For those who write and review the guides. Reading and practising need no account.",
  signedOut: "You are signed out.",
  wrong: "This e-mail address or name does not go with this password. Check both, then try again.",
  name: "E-mail or name",
  button: "Sign in",
  or: "or",
  passkey: "Sign in with a passkey",
  passkeyFailed: "The passkey did not work. Try again, or sign in with your password.",
  lost: "I have lost my password",
  signedInAs: (name: string) => `You are signed in as ${name}.`,
  account: "Go to your account",
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

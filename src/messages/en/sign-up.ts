/** Where somebody makes an account who wants one. */
export const signUp = {
  title: "Make an account",
  description: "Practise on several devices, with a name and a password or with a passkey.",
  lead: "You need no account. With one you sign in on any device and go on where you were.",
  what: "What this browser knows of your practice comes with you. When you sign in elsewhere, both are put together: nothing is lost, and nothing counts twice.",
  name: "E-mail or name",
  nameHint: "What you will sign in with. Nobody else sees it. A made-up name is fine: 3 to 40 letters and digits.",
  button: "Make the account",
  passkey: "Use a passkey",
  passkeyWhat: "Your finger, your face or the code of your device instead of a password.",
  passkeyFailed:
    "The account was not made. The name may belong to somebody already, or the passkey did not work: try another name, or choose a password.",
  have: "Have you got one?",
  problems: {
    "no-sign-in-name": "Write an e-mail address, or a name of 3 to 40 letters and digits without spaces or accents.",
    "name-used": "This name belongs to somebody already. If it is yours, sign in; if not, choose another one.",
  },
};

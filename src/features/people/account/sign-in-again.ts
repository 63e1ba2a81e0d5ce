import { signInAddress } from "../sign-in/sign-in";

/** Where somebody goes who signed in too long ago for what they want to do. */
export const signInAgain = { path: signInAddress({ next: "/account" }) };

import { signInAddress } from "../../../domain/person/sign-in-address";

/** Where somebody goes who signed in too long ago for what they want to do. */
export const signInAgain = { path: signInAddress({ next: "/account" }) };

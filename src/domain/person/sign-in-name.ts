import { failure, type Result, success } from "../result";

/** Of names that are no e-mail address. It never leads anywhere (RFC 2606), and better-auth takes addresses alone. */
const ending = "@name.invalid";

const name = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const address = /^[a-z0-9_'+-]+(\.[a-z0-9_'+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * What somebody types to sign in, as it is stored: an e-mail address in lower case, or a name with an ending that makes it
 * look like one. Failure: it is neither.
 */
export const toSignInName = (text: string): Result<string, "no-sign-in-name"> => {
  const typed = text.trim().toLowerCase();
  if (typed.endsWith(ending) || typed.length > 200) return failure("no-sign-in-name");
  if (address.test(typed)) return success(typed);
  return name.test(typed) && typed.length >= 3 && typed.length <= 40
    ? success(`${typed}${ending}`)
    : failure("no-sign-in-name");
};

/** Whether a stored name is an e-mail address. */
export const isAddress = (signInName: string): boolean => !signInName.endsWith(ending);

/** A stored name as its owner types it. */
export const typedName = (signInName: string): string =>
  isAddress(signInName) ? signInName : signInName.slice(0, -ending.length);

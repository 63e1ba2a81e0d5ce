import { currentDatabase } from "../../../data/database/current-database";
import type { Account } from "../../../data/person/find-person";
import { replaceRecoveryCodes } from "../../../data/person/recovery-codes";
import { isFresh } from "../../../domain/person/session";
import type { Onward } from "../../../http/endpoint/form-twin";
import { codesOnce } from "../once-cookie";
import { signInAgain } from "./sign-in-again";

/** Ten new recovery codes in the stead of the old ones, for somebody who has just signed in. */
export const renewCodes = async ({ person, now }: { person: Account; now: Date }): Promise<Onward> => {
  if (!isFresh(person.session.since, now)) return signInAgain;
  const codes = await replaceRecoveryCodes((await currentDatabase()).client, person.id);
  return { path: "/account/codes", cookies: [codesOnce.write(codes.join("."))] };
};

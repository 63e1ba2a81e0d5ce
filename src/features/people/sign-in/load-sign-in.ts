import type { Account } from "../../../data/person/find-person";
import { ownPath } from "../../../domain/person/own-path";
import { type SignInProblem, signInProblems } from "../../../domain/person/sign-in-address";
import { landing } from "../begin-session";

/** `signedInAs`: who has signed in already; `name`: what was typed, where that failed; `next`: where they go then; `work`: where they go if it is null. */
export type SignInPage = {
  signedInAs: string | null;
  problem: SignInProblem | null;
  name: string;
  next: string | null;
  work: string;
};

export const loadSignIn = (person: Account | null, query: Record<string, unknown>, name: string): SignInPage => ({
  signedInAs: person?.name ?? null,
  problem: signInProblems.find((problem) => problem === query.problem) ?? null,
  name,
  next: ownPath(query.next),
  work: landing(person ?? { role: null }),
});

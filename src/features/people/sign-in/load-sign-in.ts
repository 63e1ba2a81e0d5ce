import type { Account } from "../../../data/person/find-person";
import { ownPath } from "../../../domain/person/own-path";
import { landing } from "../begin-session";

/** `signedInAs`: who has signed in already; `next`: where they go then; `work`: where they go if it is null. */
export type SignInPage = {
  signedInAs: string | null;
  problem: "wrong" | null;
  next: string | null;
  work: string;
};

export const loadSignIn = (person: Account | null, query: Record<string, unknown>): SignInPage => ({
  signedInAs: person?.name ?? null,
  problem: query.problem === "wrong" ? "wrong" : null,
  next: ownPath(query.next),
  work: landing(person ?? { role: null }),
});

import { ownPath } from "../../../domain/person/own-path";

/** `signedInAs`: who has signed in already; `next`: where they go then. */
export type SignInPage = {
  signedInAs: string | null;
  problem: "wrong" | null;
  done: "signed-out" | null;
  next: string | null;
};

export const loadSignIn = (person: { name: string } | null, query: Record<string, unknown>): SignInPage => ({
  signedInAs: person?.name ?? null,
  problem: query.problem === "wrong" ? "wrong" : null,
  done: query.done === "signed-out" ? "signed-out" : null,
  next: ownPath(query.next),
});

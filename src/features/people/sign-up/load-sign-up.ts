import type { PasswordError } from "../../../domain/person/password";

const problems = ["too-short", "too-long", "common", "no-sign-in-name", "name-used"] as const;

export type SignUpPage = {
  /** Who has signed in already. */
  signedInAs: string | null;
  /** What they had typed. */
  name: string;
  problem: PasswordError | "no-sign-in-name" | "name-used" | null;
};

export const loadSignUp = (
  person: { name: string } | null,
  query: Record<string, unknown>,
  name: string,
): SignUpPage => ({
  signedInAs: person?.name ?? null,
  name,
  problem: problems.find((problem) => problem === query.problem) ?? null,
});

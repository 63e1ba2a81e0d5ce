import { currentDatabase } from "../../../data/database/current-database";
import { findInvitation } from "../../../data/person/find-invitation";
import type { Account } from "../../../data/person/find-person";
import type { InvitationState } from "../../../domain/person/invitation";
import type { PasswordError } from "../../../domain/person/password";
import type { Role } from "../../../domain/person/role";
import { typedName } from "../../../domain/person/sign-in-name";
import { invitationToken } from "./join";

const problems = ["too-short", "too-long", "common", "no-name", "name-used"] as const;

export type JoinPage =
  | {
      state: "open";
      token: string;
      typedName: string;
      /** Null: it lets a learner back in. */
      role: Role | null;
      /** Who comes back; null: somebody new. */
      person: string | null;
      /** What they had written as their name. */
      name: string;
      problem: PasswordError | "no-name" | "name-used" | null;
      /** Who has signed in with an account that has no role, and may join with it. */
      account: string | null;
    }
  | { state: Exclude<InvitationState, "open"> | "unknown" };

/** What whoever opens the address of an invitation sees. Opening it uses nothing up. */
export const loadJoin = async (
  account: Account | null,
  { query, now }: { query: Record<string, unknown>; now: Date },
): Promise<JoinPage> => {
  const token = invitationToken.safeParse(query.token);
  if (!token.success) return { state: "unknown" };
  const { client } = await currentDatabase();
  const found = await findInvitation(client, { token: token.data, now });
  if (!found) return { state: "unknown" };
  if (found.state !== "open") return { state: found.state };
  return {
    ...{ state: "open", token: token.data, typedName: typedName(found.signInName), role: found.role },
    person: found.person?.name ?? null,
    account: account?.role === null && found.person === null ? typedName(account.signInName) : null,
    name: typeof query.name === "string" ? query.name.slice(0, 80) : "",
    problem: problems.find((name) => name === query.problem) ?? null,
  };
};

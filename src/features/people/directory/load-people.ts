import { currentDatabase } from "../../../data/database/current-database";
import { listPeople } from "../../../data/person/list-people";
import type { Role } from "../../../domain/person/role";
import { typedName } from "../../../domain/person/sign-in-name";
import { utcDay } from "../../../domain/utc-day";
import { sendsMail } from "../../../http/sends-mail";

export const directoryProblems = ["last-admin", "name-used", "no-sign-in-name", "not-found"] as const;
export const directoryOutcomes = ["changed", "ended", "revoked"] as const;

/** Days are those of UTC. */
export type PeoplePage = {
  people: {
    id: string;
    name: string;
    typedName: string;
    role: Role;
    disabled: boolean;
    sessions: number;
    seenOn: string | null;
    isSelf: boolean;
  }[];
  invitations: {
    id: string;
    typedName: string;
    role: Role;
    endsOn: string;
    isRecovery: boolean;
    invitedBy: string | null;
  }[];
  /** Whether this site sends mail. */
  sendsMail: boolean;
  /** The address of an invitation that was just made, shown this once. */
  address: string | null;
  problem: (typeof directoryProblems)[number] | null;
  done: (typeof directoryOutcomes)[number] | null;
};

/** Everybody, and who was invited, for an admin. */
export const loadPeople = async ({
  self,
  address,
  query,
  now,
}: {
  self: string;
  address: string | null;
  query: Record<string, unknown>;
  now: Date;
}): Promise<PeoplePage> => {
  const { people, invitations } = await listPeople((await currentDatabase()).client, now);
  return {
    people: people.map(({ signInName, seenAt, ...person }) => ({
      ...{ ...person, typedName: typedName(signInName), seenOn: seenAt && utcDay(seenAt), isSelf: person.id === self },
    })),
    invitations: invitations.map(({ signInName, expiresAt, ...invitation }) => ({
      ...{ ...invitation, typedName: typedName(signInName), endsOn: utcDay(expiresAt) },
    })),
    ...{ address, sendsMail: sendsMail() },
    problem: directoryProblems.find((name) => name === query.problem) ?? null,
    done: directoryOutcomes.find((name) => name === query.done) ?? null,
  };
};

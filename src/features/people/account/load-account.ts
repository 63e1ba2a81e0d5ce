import { currentDatabase } from "../../../data/database/current-database";
import { findAccount } from "../../../data/person/find-account";
import type { Account } from "../../../data/person/find-person";
import { type Language, toLanguage } from "../../../domain/language";
import { deviceName } from "../../../domain/person/device-name";
import type { PasswordError } from "../../../domain/person/password";
import type { Role } from "../../../domain/person/role";
import { isAddress, typedName } from "../../../domain/person/sign-in-name";
import { utcDay } from "../../../domain/utc-day";
import { sendsMail } from "../../../http/sends-mail";

export const accountProblems = ["too-short", "too-long", "common", "wrong", "last-key", "verify-ended"] as const;
export const accountOutcomes = [
  "password",
  "recovered",
  "ended",
  "passkey",
  "removed",
  "verify-sent",
  "verified",
  "mail",
] as const;

type Device = ReturnType<typeof deviceName>;

/** Days are those of UTC. */
export type AccountPage = {
  name: string;
  typedName: string;
  role: Role | null;
  sessions: (Device & { id: string; isThis: boolean; since: string; seenOn: string })[];
  passkeys: { id: string; name: string | null; madeOn: string | null }[];
  hasPassword: boolean;
  codesLeft: number;
  /** `wantsDraftMail`: null of whoever does not work on the guides. Null: this site sends no mail. */
  mail: { state: "none" | "unverified" | "verified"; language: Language; wantsDraftMail: boolean | null } | null;
  problem: PasswordError | "wrong" | "last-key" | "verify-ended" | null;
  done: (typeof accountOutcomes)[number] | null;
};

/** What a person sees and does of their own. */
export const loadAccount = async (
  person: Account,
  { query, now }: { query: Record<string, unknown>; now: Date },
): Promise<AccountPage> => {
  const { client } = await currentDatabase();
  const found = await findAccount(client, { personId: person.id, now });
  const { sessions, passkeys, hasPassword, codesLeft } = found;
  const state = found.verifiedAt === null ? "unverified" : "verified";
  const mail: AccountPage["mail"] = {
    state: isAddress(person.signInName) ? state : "none",
    language: toLanguage(found.language),
    wantsDraftMail: person.role === null ? null : found.wantsDraftMail,
  };
  return {
    ...{ name: person.name, typedName: typedName(person.signInName), role: person.role, hasPassword, codesLeft },
    sessions: sessions.map(({ id, userAgent, createdAt, updatedAt }) => ({
      ...deviceName(userAgent),
      ...{ id, isThis: id === person.session.id, since: utcDay(createdAt), seenOn: utcDay(updatedAt) },
    })),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      ...{ id, name: name === "" ? null : name, madeOn: createdAt && utcDay(createdAt) },
    })),
    mail: sendsMail() ? mail : null,
    problem: accountProblems.find((name) => name === query.problem) ?? null,
    done: accountOutcomes.find((name) => name === query.done) ?? null,
  };
};

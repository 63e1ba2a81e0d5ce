import { type Language, toLanguage } from "../../domain/language";
import {
  type DraftNews,
  draftNewsSchema,
  type InvitationDetails,
  invitationDetails,
  mailKinds,
  type ReportNews,
  reportNewsSchema,
} from "../../domain/mail/mail";
import { digestWindow, sendingTime } from "../../domain/mail/mail-times";
import { uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

type Addressee = { id: string; name: string; signInName: string; language: Language };

/** A mail that this server sends now, and nobody else. `ids`: of the rows that are in it. */
export type ClaimedMail = { ids: string[]; attempts: number } & (
  | { kind: "invitation"; invitation: InvitationDetails }
  | { kind: "report"; report: ReportNews }
  | { kind: "verification" | "recovery"; person: Addressee }
  | { kind: "draft"; person: Addressee; news: DraftNews[] }
  /** Whoever it is to may not sign in any more, or wants none. */
  | { kind: "void" }
);

/**
 * Takes the mail that has been due longest, of a kind that this version knows, for as long as sending it can take. News of
 * drafts to one person waits until the last is old enough, and go with the oldest of them: two servers never write to one
 * person at once.
 */
const claimDue = query(
  { id: uuid },
  (now: Date) => Prisma.sql`
    UPDATE mail SET attempts = attempts + 1, due_at = ${new Date(now.getTime() + sendingTime)}
    WHERE id = (
      SELECT m.id FROM mail m
      WHERE m.sent_at IS NULL AND m.due_at <= ${now} AND m.kind = ANY (${[...mailKinds]}) AND (
        m.kind <> 'draft' OR NOT EXISTS (
          SELECT FROM mail other
          WHERE other.person_id = m.person_id AND other.kind = 'draft' AND (
            other.sent_at > ${new Date(now.getTime() - digestWindow)}
            OR (other.sent_at IS NULL AND (other.created_at, other.id) < (m.created_at, m.id)))))
      ORDER BY m.due_at, m.id LIMIT 1
      FOR UPDATE SKIP LOCKED)
    RETURNING id`,
  (sql, { now }) => sql(now),
);

/** The next mail to send; null: none is due. */
export const claimMail = async (client: PrismaClient, now: Date): Promise<ClaimedMail | null> => {
  const [claimed] = await claimDue(client, now);
  if (!claimed) return null;
  const mail = await client.mail.findUnique({ where: claimed, include: { person: true } });
  // The person went in this moment, and their mails with them.
  if (!mail) return claimMail(client, now);
  const { id, attempts, person, details } = mail;
  const alone = { ids: [id], attempts };
  if (mail.kind === "report") return { ...alone, kind: "report", report: reportNewsSchema.parse(details) };
  if (person === null) return { ...alone, kind: "invitation", invitation: invitationDetails.parse(details) };
  const addressee = { id: person.id, name: person.name, signInName: person.signInName };
  const to = { ...addressee, language: toLanguage(person.language) };
  if (person.disabledAt !== null) return { ...alone, kind: "void" };
  if (mail.kind === "verification" || mail.kind === "recovery") return { ...alone, kind: mail.kind, person: to };
  const waiting = await client.mail.findMany({
    where: { personId: person.id, kind: "draft", sentAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const ids = waiting.map((each) => each.id);
  if (!person.wantsDraftMail) return { ids, attempts, kind: "void" };
  const news = waiting.map((each) => draftNewsSchema.parse(each.details));
  return { ids, attempts, kind: "draft", person: to, news };
};

/** Notes that mails were sent, and forgets what they told. */
export const noteSent = async (client: PrismaClient, ids: readonly string[], now: Date): Promise<void> => {
  await client.mail.updateMany({ where: { id: { in: [...ids] } }, data: { sentAt: now, details: {} } });
};

/** Has mails tried again later. */
export const postponeMail = async (client: PrismaClient, ids: readonly string[], dueAt: Date): Promise<void> => {
  await client.mail.updateMany({ where: { id: { in: [...ids] } }, data: { dueAt } });
};

/** Gives mails up. */
export const dropMail = async (client: PrismaClient, ids: readonly string[]): Promise<void> => {
  await client.mail.deleteMany({ where: { id: { in: [...ids] } } });
};

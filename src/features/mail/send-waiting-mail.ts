import type { Database } from "../../data/database/database";
import { type ClaimedMail, claimMail, dropMail, noteSent, postponeMail } from "../../data/mail/claim-mail";
import { issueVerification } from "../../data/mail/verify-address";
import { createRecovery } from "../../data/person/create-invitation";
import { nextAttempt, recoveryLifetime } from "../../domain/mail/mail-times";
import { deliver, type MailServer } from "./mail-server";
import {
  type PlainMail,
  writeDraftNews,
  writeInvitation,
  writeRecovery,
  writeReportNews,
  writeVerification,
} from "./write-mail";

/** `failures`: the codes of those that did not go. */
export type SentMail = { sent: number; failures: string[] };

type Sending = {
  client: Database["client"];
  server: MailServer;
  /** Where the world reads the site: `https://example.org`. */
  site: string;
  now: () => Date;
  stopping: AbortSignal;
};

/** A link that lets somebody in is made when it is sent, so that none lies in the table meanwhile. Null: nothing to say. */
const write = async (mail: ClaimedMail, { client, site, now }: Sending): Promise<PlainMail | null> => {
  if (mail.kind === "void") return null;
  if (mail.kind === "invitation") return writeInvitation(mail.invitation, site);
  if (mail.kind === "report") return writeReportNews(mail.report, site);
  const { id: personId, signInName: to, language } = mail.person;
  const envelope = { to, language, site };
  if (mail.kind === "draft") return writeDraftNews(envelope, mail.news);
  if (mail.kind === "verification")
    return writeVerification(envelope, await issueVerification(client, personId, now()));
  const made = await createRecovery(client, { personId, invitedById: null, now: now(), lifetime: recoveryLifetime });
  return made.ok ? writeRecovery(envelope, made.value.token) : null;
};

/**
 * Sends every mail that is due, one after the other. What the server does not take now is tried again later, and given up
 * after some days or where it never will be taken. Where there is no way to the server, the others are left for the next time.
 */
export const sendWaitingMail = async (sending: Sending): Promise<SentMail> => {
  const { client, server, now, stopping } = sending;
  const outcome: SentMail = { sent: 0, failures: [] };
  while (!stopping.aborted) {
    const mail = await claimMail(client, now());
    if (!mail) break;
    const { ids, attempts } = mail;
    const plain = await write(mail, sending);
    if (plain === null) {
      await dropMail(client, ids);
      continue;
    }
    const delivery = await deliver(server, { ...plain, id: ids[0] ?? "" });
    if (delivery.kind === "sent") {
      await noteSent(client, ids, now());
      outcome.sent += 1;
      continue;
    }
    outcome.failures.push(`${mail.kind}: ${delivery.why}`);
    const next = delivery.kind === "refused" ? null : nextAttempt(attempts, now());
    await (next === null ? dropMail(client, ids) : postponeMail(client, ids, next));
    if (delivery.kind === "unreachable") break;
  }
  return outcome;
};

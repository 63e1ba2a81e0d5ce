import { sentDays, unsentDays } from "../../domain/mail/mail-times";
import { daysBefore } from "../../domain/utc-day";
import type { PrismaClient } from "../generated/client";

/** Deletes mails that were sent some time ago, and those that nobody sent, such as where there is no mail server any more. */
export const purgeMail = async (client: PrismaClient, now: Date): Promise<void> => {
  const [sent, unsent] = [daysBefore(now, sentDays), daysBefore(now, unsentDays)];
  await client.mail.deleteMany({ where: { OR: [{ sentAt: { lt: sent } }, { createdAt: { lt: unsent } }] } });
};

import { askAgainAfter, verificationLifetime } from "../../domain/mail/mail-times";
import { isAddress } from "../../domain/person/sign-in-name";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken, makeAddressToken } from "../person/person-token";

/**
 * Has a link mailed to somebody whose name is an e-mail address and not shown to be theirs: once in ten minutes. `personId`:
 * who asks.
 */
export const requestVerification = async (
  client: PrismaClient,
  { personId, now }: { personId: string; now: Date },
): Promise<void> => {
  const person = await client.person.findUnique({
    where: { id: personId, verifiedAt: null },
    include: {
      mails: { where: { kind: "verification", createdAt: { gt: new Date(now.getTime() - askAgainAfter) } }, take: 1 },
    },
  });
  if (!person || person.mails.length > 0 || !isAddress(person.signInName)) return;
  await client.mail.create({ data: { kind: "verification", personId, details: {}, createdAt: now, dueAt: now } });
};

/** Makes the token of such a link, in the moment in which it is mailed; the one before ends. It is stored as a hash. */
export const issueVerification = async (client: PrismaClient, personId: string, now: Date): Promise<string> => {
  const token = makeAddressToken();
  const verifyUntil = new Date(now.getTime() + verificationLifetime);
  await client.person.updateMany({
    where: { id: personId },
    data: { verifyHash: hashPersonToken(token), verifyUntil },
  });
  return token;
};

/** Notes that an address is that of the person who signs in by it. False: the link has ended, or is another person's. */
export const verifyAddress = async (
  client: PrismaClient,
  { personId, token, now }: { personId: string; token: string; now: Date },
): Promise<boolean> => {
  const { count } = await client.person.updateMany({
    where: { id: personId, verifyHash: hashPersonToken(token), verifyUntil: { gt: now } },
    data: { verifiedAt: now, verifyHash: null, verifyUntil: null },
  });
  return count > 0;
};

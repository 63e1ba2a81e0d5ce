import { askAgainAfter } from "../../domain/mail/mail-times";
import { command } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** One statement for every name, so that the time it takes does not tell names apart. */
const insertRecovery = command(
  (signInName: string, now: Date) => Prisma.sql`
    INSERT INTO mail (kind, person_id, details, created_at, due_at)
    SELECT 'recovery', p.id, '{}', ${now}, ${now} FROM person p
    WHERE p.sign_in_name = ${signInName} AND p.verified_at IS NOT NULL AND p.disabled_at IS NULL
      AND NOT EXISTS (
        SELECT FROM mail m
        WHERE m.person_id = p.id AND m.kind = 'recovery' AND m.created_at > ${new Date(now.getTime() - askAgainAfter)})`,
  (sql, { now }) => sql("amina@example.org", now),
);

/** Has a link mailed by which somebody comes back, if there is such a person and the address is shown to be theirs. */
export const requestRecovery = async (client: PrismaClient, signInName: string, now: Date): Promise<void> => {
  await insertRecovery(client, signInName, now);
};

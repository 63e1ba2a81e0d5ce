import { randomBytes } from "node:crypto";
import { readRecoveryCode, recoveryCodeCount, writeRecoveryCode } from "../../domain/person/recovery-code";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken } from "./person-token";
import { putPassword } from "./put-password";

const hashCode = (code: string) => hashPersonToken(readRecoveryCode(code));

/** Gives a person ten new recovery codes in the stead of the old ones. They are stored as hashes. */
export const replaceRecoveryCodes = async (client: PrismaClient, personId: string): Promise<string[]> => {
  const codes = Array.from({ length: recoveryCodeCount }, () => writeRecoveryCode(randomBytes(12)));
  await client.$transaction([
    client.recoveryCode.deleteMany({ where: { personId } }),
    client.recoveryCode.createMany({ data: codes.map((code) => ({ codeHash: hashCode(code), personId })) }),
  ]);
  return codes;
};

/** Uses a code up and sets a new password, which ends all sessions. False: the code is not this person's, or was used. */
export const recoverPassword = (
  client: PrismaClient,
  { signInName, code, passwordHash, now }: { signInName: string; code: string; passwordHash: string; now: Date },
): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const codeHash = hashCode(code);
    const { count } = await transaction.recoveryCode.updateMany({
      where: { codeHash, usedAt: null, person: { signInName, disabledAt: null } },
      data: { usedAt: now },
    });
    if (count === 0) return false;
    const { personId } = await transaction.recoveryCode.findUniqueOrThrow({ where: { codeHash } });
    await putPassword(transaction, personId, passwordHash);
    return true;
  });

import { randomBytes } from "node:crypto";
import { readEnvironment } from "../../../env";
import type { PrismaClient } from "../../generated/client";

/**
 * What better-auth signs its cookies with: as the operator says, or made once and kept in the database, so that all servers
 * on it agree. No session hangs on it, only a passkey's challenge of five minutes.
 */
export const readAuthSecret = async (client: PrismaClient): Promise<string> => {
  const environment = readEnvironment(process.env);
  if (environment.ok && environment.value.AUTH_SECRET) return environment.value.AUTH_SECRET;
  await client.authSecret.createMany({
    data: { secret: randomBytes(32).toString("base64url") },
    skipDuplicates: true,
  });
  return (await client.authSecret.findUniqueOrThrow({ where: { id: 1 } })).secret;
};

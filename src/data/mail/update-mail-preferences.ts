import type { Language } from "../../domain/language";
import type { PrismaClient } from "../generated/client";
import type { Account } from "../person/find-person";

/** Sets in which language somebody is written to and, of whoever works on the guides, whether they are told what waits. */
export const updateMailPreferences = async (
  client: PrismaClient,
  { id, role }: Pick<Account, "id" | "role">,
  { language, wantsDraftMail }: { language: Language; wantsDraftMail: boolean },
): Promise<void> => {
  await client.person.updateMany({ where: { id }, data: { language, ...(role !== null && { wantsDraftMail }) } });
};

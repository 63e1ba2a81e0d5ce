import { typedName } from "../../domain/person/sign-in-name";
import type { PrismaClient } from "../generated/client";

/** What a learner signs in by; null: they have no account. */
export const findAccountName = async (client: PrismaClient, learnerId: string): Promise<string | null> => {
  const person = await client.person.findFirst({ where: { learner: { id: learnerId } }, select: { signInName: true } });
  return person && typedName(person.signInName);
};

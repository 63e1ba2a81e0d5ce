import type { PrismaClient } from "../generated/client";
import type { PublicationClient } from "../publication/in-publication";

/** Guides that had been withdrawn before this database was made. */
export const listNeverPublished = async (client: PublicationClient): Promise<string[]> => {
  const state = await client.contentState.findUnique({ where: { id: 1 }, select: { neverPublished: true } });
  return state?.neverPublished ?? [];
};

/** Stores them, so that their names are not reported as misspelt. */
export const rememberNeverPublished = async (client: PrismaClient, slugs: string[]): Promise<void> => {
  await client.contentState.update({ where: { id: 1 }, data: { neverPublished: slugs } });
};

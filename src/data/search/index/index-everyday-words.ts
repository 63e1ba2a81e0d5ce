import type { Language } from "../../../domain/language";
import type { EverydayWord } from "../../../domain/search/everyday-word";
import type { PrismaClient } from "../../generated/client";

/** Makes these the everyday words that search knows, and no others. */
export const indexEverydayWords = async (
  client: PrismaClient,
  words: readonly (EverydayWord & { language: Language })[],
): Promise<void> => {
  await client.$transaction([
    client.everydayWord.deleteMany(),
    client.everydayWord.createMany({ data: [...words], skipDuplicates: true }),
  ]);
};

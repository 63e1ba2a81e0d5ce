import type { Language } from "../../../domain/language";
import type { EverydayWord } from "../../../domain/search/everyday-word";
import { inPublication, type PublicationClient } from "../../publication/in-publication";

/** Makes these the everyday words that search knows, and no others. */
export const indexEverydayWords = async (
  client: PublicationClient,
  words: readonly (EverydayWord & { language: Language })[],
): Promise<void> => {
  await inPublication(client, async (transaction) => {
    await transaction.everydayWord.deleteMany();
    await transaction.everydayWord.createMany({ data: [...words], skipDuplicates: true });
  });
};

import { z } from "zod";
import type { Language } from "../language";
import { languageSchema } from "../language-schema";
import { foldText } from "../text/fold-text";

const words = z
  .string()
  .min(2)
  .max(80)
  .refine((text) => foldText(text) !== "", "it has no letter and no digit");

/** What people say, and what the rules call it, as an editor writes it. */
export const everydayWordSchema = z.strictObject({
  language: languageSchema,
  means: words,
  words: z.array(words).min(1).max(40),
});
export type EverydayWords = z.infer<typeof everydayWordSchema>;

/** One way to say it. Both are folded. */
export type EverydayWord = { words: string; means: string };

/** Every way to say it, as search compares them; each once. */
export const foldEveryday = (entries: readonly EverydayWords[]): (EverydayWord & { language: Language })[] => {
  const all = entries.flatMap(({ language, words, means }) =>
    words.map((phrase) => ({ language, words: foldText(phrase), means: foldText(means) })),
  );
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

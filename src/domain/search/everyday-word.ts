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
  means: z.union([words, z.array(words).min(2).max(8)]),
  words: z.array(words).min(1).max(60),
  /** No guide speaks of it: what it means is only what comes nearest. */
  nearest: z.literal(true).optional(),
});
export type EverydayWords = z.infer<typeof everydayWordSchema>;

/** One way to say it. Both are folded. `nearest`: no guide speaks of it, and this comes nearest. */
export type EverydayWord = { words: string; means: string; nearest: boolean };

/** All that everyday words mean. */
export const meaningsOf = ({ means }: Pick<EverydayWords, "means">): string[] => [means].flat();

/** How words begin that may be the first of everyday ones: a slip leaves the first two letters as they are. */
export const firstLettersOf = (typed: readonly string[]): string[] => [
  ...new Set(typed.map((word) => word.slice(0, 2))),
];

/** Every way to say it, as search compares them; each once. */
export const foldEveryday = (entries: readonly EverydayWords[]): (EverydayWord & { language: Language })[] => {
  const all = entries.flatMap(({ language, words, nearest = false, ...entry }) =>
    words.flatMap((phrase) =>
      meaningsOf(entry).map((means) => ({ language, words: foldText(phrase), means: foldText(means), nearest })),
    ),
  );
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

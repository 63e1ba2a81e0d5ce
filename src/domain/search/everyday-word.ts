import { z } from "zod";
import { languageSchema } from "../language-schema";

/** What people say, and what the rules call it, as an editor writes it in content/search-words.yaml. */
export const everydayWordSchema = z.strictObject({
  language: languageSchema,
  words: z.array(z.string().min(2).max(60)).min(1).max(40),
  means: z.string().min(2).max(80),
});
export type WrittenEverydayWord = z.infer<typeof everydayWordSchema>;

/** One way to say it. Both are folded. */
export type EverydayWord = { words: string; means: string };

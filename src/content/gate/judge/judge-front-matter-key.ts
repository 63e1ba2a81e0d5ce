import { z } from "zod";
import { frontMatterSchema } from "../../../domain/article/front-matter";
import { stageSchema } from "../../../domain/article/stage";
import type { Explanation } from "../../../domain/diagnostic";

const { shortTitle, shortSummary } = frontMatterSchema.shape;
const word = z.union([z.string(), z.number()]);
const wordList = { schema: z.union([word, z.array(word)]), suggestion: "Write a plain list of words: [exams, fees]." };
const day = {
  schema: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:[Tt ]|$)/),
  suggestion: "Write the day as year-month-day: 2026-11-25.",
};

/** The kinds of value that keys known everywhere hold; which keys an article needs is not for the gate. */
const frontMatterKeys: Readonly<Record<string, { schema: z.ZodType; suggestion: string }>> = {
  title: {
    schema: z.union([z.number(), z.string().trim().min(1).max(200).regex(/^.+$/)]),
    suggestion: "Write it as one line of text, of at most 200 characters.",
  },
  summary: {
    schema: z.union([z.number(), z.string().max(1000)]),
    suggestion: "Write it as text, of at most 1,000 characters.",
  },
  shortTitle: {
    schema: shortTitle.unwrap().regex(/^.+$/),
    suggestion: "Write the name for lists as one line of text, of 3 to 32 characters.",
  },
  shortSummary: {
    schema: shortSummary.unwrap().regex(/^.+$/),
    suggestion: "Write the line for lists as text, of 10 to 40 characters.",
  },
  stage: {
    schema: stageSchema,
    suggestion: `Write one of ${stageSchema.options.join(", ")}, or delete the line.`,
  },
  note: {
    schema: z.string().trim().max(300).regex(/^.*$/),
    suggestion: "Write what changed and why as one line of text, of at most 300 characters.",
  },
  slug: {
    schema: z.string(),
    suggestion: "Write lower-case letters, digits and single hyphens, at most 80: ontario-cpso.",
  },
  order: { schema: z.number(), suggestion: "Write a plain number, such as 3." },
  updated: day,
  reviewed: day,
  tags: wordList,
  redirectFrom: wordList,
};

/** What is wrong with the kind of a top-level value, as a plain value; a key without a value is no error. */
export function judgeFrontMatterKey(key: string, value: unknown): Explanation | null {
  const expected = Object.hasOwn(frontMatterKeys, key) ? frontMatterKeys[key] : undefined;
  if (!expected || value === null || expected.schema.safeParse(value).success) return null;
  return { message: `The value of ${key} is not of the kind that ${key} has.`, suggestion: expected.suggestion };
}

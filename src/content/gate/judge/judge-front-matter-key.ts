import { z } from "zod";
import type { Explanation } from "../../../domain/diagnostic";

const word = z.union([z.string(), z.number()]);
const words = { shape: z.union([word, z.array(word)]), suggestion: "Write a plain list of words: [exams, fees]." };
const day = {
  shape: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:[Tt ]|$)/),
  suggestion: "Write the day as year-month-day: 2026-11-25.",
};

/** The kinds of value that keys known everywhere hold; which keys an article needs is not for the gate. */
const frontMatterKeys: Readonly<Record<string, { shape: z.ZodType; suggestion: string }>> = {
  title: {
    shape: z.union([z.number(), z.string().trim().min(1).max(200).regex(/^.+$/)]),
    suggestion: "Write it as one line of text, of at most 200 characters.",
  },
  summary: {
    shape: z.union([z.number(), z.string().max(1000)]),
    suggestion: "Write it as text, of at most 1,000 characters.",
  },
  note: {
    shape: z.string().trim().max(300).regex(/^.*$/),
    suggestion: "Write what changed and why as one line of text, of at most 300 characters.",
  },
  slug: {
    shape: z.string(),
    suggestion: "Write lower-case letters, digits and single hyphens, at most 80: ontario-cpso.",
  },
  order: { shape: z.number(), suggestion: "Write a plain number, such as 3." },
  updated: day,
  reviewed: day,
  tags: words,
  redirectFrom: words,
};

/** What is wrong with the kind of a top-level value, as a plain value; a key without a value is no error. */
export function judgeFrontMatterKey(key: string, value: unknown): Explanation | null {
  const kind = Object.hasOwn(frontMatterKeys, key) ? frontMatterKeys[key] : undefined;
  if (!kind || value === null || kind.shape.safeParse(value).success) return null;
  return { message: `The value of ${key} is not of the kind that ${key} has.`, suggestion: kind.suggestion };
}

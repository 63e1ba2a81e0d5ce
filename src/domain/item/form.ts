import { z } from "zod";

/** The forms of question, by the names the public API uses. */
export const formNames = [
  "single-best-answer",
  "multiple-response",
  "ordering",
  "numeric",
  "decision-case",
  "extended-matching",
] as const;
export const formSchema = z.enum(formNames);
export type Form = z.infer<typeof formSchema>;

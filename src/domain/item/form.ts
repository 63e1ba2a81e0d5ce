import { z } from "zod";

/** The forms of question, by the names the public API uses. */
export const formSchema = z.enum(["single-best-answer", "multiple-response", "ordering", "numeric", "decision-case"]);
export type Form = z.infer<typeof formSchema>;

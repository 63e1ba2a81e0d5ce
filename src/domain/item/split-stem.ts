import { splitSentences } from "../text/split-sentences";
import type { Form } from "./form";

/** Put together in this order they are the stem, letter by letter. */
export type StemParts = {
  /** What leads up to the question. */
  vignette: string;
  /** The sentence that asks. Empty in a decision case, which asks in its parts. */
  question: string;
  /** What follows the question, such as the tolerance of a number. */
  hint: string;
};

const asks = /\?[\s"'”’»)]*$/u;

/** Takes a stem apart at its last sentence that ends in a question mark; at its last sentence where none does. */
export function splitStem({ form, stem }: { form: Form; stem: string }): StemParts {
  if (form === "decision-case") return { vignette: stem, question: "", hint: "" };
  const sentences = splitSentences(stem);
  const question = sentences.findLast((sentence) => asks.test(sentence)) ?? sentences.at(-1) ?? "";
  const start = stem.lastIndexOf(question);
  const end = start + question.length;
  return { vignette: stem.slice(0, start), question, hint: stem.slice(end) };
}

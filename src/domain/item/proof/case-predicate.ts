import { foldWords } from "../../text/fold-words";
import type { AuthoredItem } from "../authored-item";
import { judgeEvidence } from "./evidence-predicate";
import type { Predicate } from "./predicate";
import type { Quoted } from "./quoted";

type AuthoredCase = Extract<AuthoredItem, { form: "decision-case" }>;

/** Why the key of a decision case is right: in each part, the evidence of an option stands in a quote of its facts. */
export const casePredicate = (
  { parts }: AuthoredCase,
  quotesOf: (part: AuthoredCase["parts"][number]) => readonly Quoted[],
): Predicate => ({
  sentence: "its evidence stands in a quote of the facts that its part rests on",
  judge: (text, index) => {
    const part = parts[index];
    const written = part?.options.find((option) => foldWords(option.text) === foldWords(text));
    return part && written && judgeEvidence(written.evidence ?? written.text, quotesOf(part));
  },
});

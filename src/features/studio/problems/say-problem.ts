import type { DraftCheck } from "../../../domain/draft/draft-check";
import { type Language, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";

type Problem = DraftCheck["diagnostics"][number];
type FormKind = NonNullable<Problem["entry"]>["kind"];

/** What the fields of a form are called, by the names of the file. */
export const fieldLabels = (kind: FormKind, language: Language): Record<string, string> => {
  const { draftForms, questionForm } = messagesIn(language);
  if (kind === "question") {
    const { stem, rationale, evidence, misconception, onlyKey, answers, tolerance, chooseFact } = questionForm;
    const answer = {
      text: questionForm.text,
      key: questionForm.isRight,
      answer: questionForm.answerIs,
      options: answers,
    };
    return { ...answer, stem, rationale, evidence, misconception, onlyKey, tolerance, objective: chooseFact };
  }
  const { frontMatter, sources, facts } = draftForms;
  const { fields } = { "front-matter": frontMatter, source: sources, fact: facts }[kind];
  return Object.fromEntries(Object.entries(fields).map(([name, { label }]) => [name, label]));
};

/** What was written for files, with the names that a form gives their fields: “Address” for `url`. */
export const inWordsOfForm = (text: string, labels: Readonly<Record<string, string>>): string =>
  text
    .replace(/`([a-zA-Z]+): ([^`]+)`/g, (all, name: string, value: string) => (name in labels ? `“${value}”` : all))
    .replace(/`([a-zA-Z]+)`/g, (all, name: string) => (name in labels ? `“${labels[name]}”` : all));

/** A problem in words, and the language of these. */
export type SaidProblem = { text: string; language: Language };

/** What the studio says of a problem: of those that people meet most in its own words, of others what the check says. */
export const sayProblem = (
  problem: Pick<Problem, "message" | "suggestion"> & Partial<Pick<Problem, "rule" | "entry" | "sentence">>,
  language: Language,
): SaidProblem => {
  const { rule, message, suggestion, entry, sentence } = problem;
  const { problems: messages, questionForm } = messagesIn(language);
  const { problems: english } = messagesIn(originalLanguage);
  const isProof = entry?.kind === "question" && message.includes("stands in a quote of the item's facts”");
  const own = (text: string): SaidProblem => ({ text, language });
  if (rule === "quote-stands" && entry?.kind === "fact")
    return own(sentence === undefined ? messages.gone(entry.name) : messages.changed(entry.name, sentence));
  if (isProof && message.includes("does not hold for the key")) return own(messages.unproved(questionForm.evidence));
  if (isProof && message.includes("holds for the distractor")) return own(messages.provesOther);
  const wording = `${message} ${rule === "number-covered" && sentence !== undefined ? english.makeFactWhat : suggestion}`;
  return {
    text: entry ? inWordsOfForm(wording, fieldLabels(entry.kind, language)) : wording,
    language: originalLanguage,
  };
};

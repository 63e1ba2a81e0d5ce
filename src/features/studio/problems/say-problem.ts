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
export const inWordsOfForm = (text: string, kind: FormKind, language: Language): string => {
  const labels = fieldLabels(kind, language);
  const { quoted } = messagesIn(language).problems;
  return text
    .replace(/`([a-zA-Z]+): ([^`]+)`/g, (all, name: string, value: string) => (name in labels ? quoted(value) : all))
    .replace(/`([a-zA-Z]+)`/g, (all, name: string) => {
      const label = labels[name];
      return label === undefined ? all : quoted(label);
    });
};

/** A problem in words, and the language of these. */
export type ProblemWording = { text: string; language: Language };

/** What a message names: “quotes”, and names between backticks. */
const namedIn = (message: string) => ({
  quotes: [...message.matchAll(/“([^”]*)”/g)].map(([, quote = ""]) => quote),
  names: [...message.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
});

/**
 * What the studio says of a problem: of those that people meet most in its own words; of others what the check says, or where
 * that does not speak the language of the page, what the rule says in it.
 */
export const sayProblem = (
  problem: Pick<Problem, "message" | "suggestion"> & Partial<Pick<Problem, "rule" | "entry" | "sentence">>,
  language: Language,
): ProblemWording => {
  const { rule, message, suggestion, entry, sentence } = problem;
  const { problems: messages, questionForm, rules } = messagesIn(language);
  const { problems: english } = messagesIn(originalLanguage);
  const isProof = entry?.kind === "question" && message.includes("stands in a quote of the item's facts”");
  const own = (text: string): ProblemWording => ({ text, language });
  if (rule === "quote-stands" && entry?.kind === "fact")
    return own(sentence === undefined ? messages.gone(entry.name) : messages.changed(entry.name, sentence));
  if (isProof && message.includes("does not hold for the key")) return own(messages.unproved(questionForm.evidence));
  if (isProof && message.includes("holds for the distractor")) return own(messages.provesOther);
  const isUncovered = rule === "number-covered" && sentence !== undefined;
  if (rules !== null && rule !== undefined) {
    const inLanguage = rules[rule]({ message, suggestion, ...namedIn(message) });
    const text = entry ? inWordsOfForm(inLanguage, entry.kind, language) : inLanguage;
    return own(isUncovered ? `${text} ${messages.makeFactWhat}` : text);
  }
  const wording = `${message} ${isUncovered ? english.makeFactWhat : suggestion}`;
  return {
    text: entry ? inWordsOfForm(wording, entry.kind, language) : wording,
    language: originalLanguage,
  };
};

import { readModality, turnedModality } from "../../domain/article/agreement/turned-modality";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Rule } from "../rule";
import { lineOf } from "../text/line-of";
import { sentencesIn } from "../text/sentences-in";
import { diagnosticAt } from "../yaml/source-location";

/** A sentence that says a fact again, the title and the summary too, lets nobody off what the fact demands, and demands no more. */
export const modalityRestated: Rule = ({ file, text, language, head, sections, facts }) => {
  const quoted = readModality(
    facts.map(({ value }) => value),
    language,
  );
  const passages = [...Object.values(head), ...sections.flatMap((section) => section.passages)];
  return passages.flatMap(sentencesIn).flatMap((sentence): Diagnostic[] => {
    const turned = turnedModality(sentence, quoted, language);
    if (!turned) return [];
    const location = { file, line: lineOf(text, sentence), column: 1 };
    const message = `“${sentence}” says that one “${turned.sentenceMode}”, and the fact \`${turned.fact}\` says “${turned.factMode}”: “${turned.claim}”`;
    const suggestion = "Say it as the fact does, or correct the fact by its source.";
    return [diagnosticAt(location, { severity: "error", rule: "modality-restated", sentence, message, suggestion })];
  });
};

import { readModality, turnedModality } from "../../domain/article/turned-modality";
import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import type { Rule } from "./draft";
import { lineOf } from "./line-of";
import { sentencesIn } from "./sentences-in";

/** A sentence that says a fact again, the title and the summary too, lets nobody off what the fact demands, and demands no more. */
export const modalityRestated: Rule = ({ file, text, language, head, sections, facts }) => {
  const stated = readModality(
    facts.map(({ value }) => value),
    language,
  );
  const passages = [...Object.values(head), ...sections.flatMap((section) => section.passages)];
  return passages.flatMap(sentencesIn).flatMap((sentence): Problem[] => {
    const turned = turnedModality(sentence, stated, language);
    if (!turned) return [];
    const place = { file, line: lineOf(text, sentence), column: 1 };
    const message = `“${sentence}” says that one “${turned.said}”, and the fact \`${turned.fact}\` says “${turned.stated}”: “${turned.claim}”`;
    const mend = "Say it as the fact does, or correct the fact by its source.";
    return [problemAt(place, { severity: "err", rule: "modality-restated", message, mend })];
  });
};

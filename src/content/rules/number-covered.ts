import { numbersIn } from "../../domain/text/numbers-in";
import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import type { Draft, Rule } from "./draft";
import { lineOf } from "./line-of";
import { numbersTold } from "./numbers-told";
import { sentencesIn } from "./sentences-in";

/** What the guide may say again: numbers of its quotes, and of the days on which its sources were written and read. */
function citedNumbers({ facts, known, language }: Draft): Set<number> {
  const texts = facts.flatMap(({ value }) => {
    const source = known.sources.byId.get(value.source)?.value;
    return [value.quote, source?.stated ?? "", source?.checked ?? ""];
  });
  return new Set(texts.flatMap((text) => numbersIn(text, language).map(({ value }) => value)));
}

/**
 * Each number in the text is the number of a fact, with its source and its day, or is marked as common knowledge with a
 * reason: a wrong number costs a year.
 */
export const numberCovered: Rule = (draft) => {
  const { file, text, language, sections, common } = draft;
  const cited = citedNumbers(draft);
  const marked = common.map(({ value }) => value.text);
  const open = sections.flatMap(({ passages }) => passages.flatMap(sentencesIn));
  const found = open.flatMap((sentence) => {
    const rest = marked.reduce((left, words) => left.replaceAll(words, " "), sentence);
    const bare = numbersTold(rest, language).filter((number) => !cited.has(number));
    return bare.length === 0 ? [] : [unsourced({ file, line: lineOf(text, sentence), column: 1 }, sentence, bare)];
  });
  return [...found, ...idle(draft)];
};

function unsourced(place: Pick<Problem, "file" | "line" | "column">, sentence: string, numbers: number[]): Problem {
  const told = [...new Set(numbers)].join(", ");
  const message = `No fact states the number ${told}: “${sentence.slice(0, 80)}${sentence.length > 80 ? "…" : ""}”`;
  const mend =
    "Make the sentence a fact with its source, take the number out, or mark its words under `common` in facts.yaml with a reason.";
  return { ...place, severity: "warn", rule: "number-covered", message, mend };
}

const idle = ({ common, sections }: Draft): Problem[] =>
  common
    .filter(({ value }) => !sections.some(({ passages }) => passages.some((passage) => passage.includes(value.text))))
    .map(({ value, placeOf }) => {
      const message = `The guide does not say “${value.text}”.`;
      const mend = "Delete this entry, or write the words as they stand in the guide.";
      return problemAt(placeOf(["text"]), { severity: "warn", rule: "number-covered", message, mend });
    });

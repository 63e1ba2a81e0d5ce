import type { Rule } from "../rule";
import { lineOf } from "../text/line-of";
import { sentencesIn } from "../text/sentences-in";
import { diagnosticAt } from "../yaml/source-location";

const maximumWords = 30;

/** Sentences stay under thirty words: many readers read in a second language, on a phone. */
export const sentenceLength: Rule = ({ file, text, sections }) => {
  return sections.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      sentencesIn(passage).flatMap((sentence) => {
        const words = sentence.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
        if (words <= maximumWords) return [];
        const message = `This sentence has ${words} words: “${sentence.slice(0, 60)}…”`;
        const suggestion = `Make two sentences of it; ${maximumWords} words are the most.`;
        const location = { file, line: lineOf(text, sentence), column: 1 };
        return [diagnosticAt(location, { severity: "warning", rule: "sentence-length", message, suggestion })];
      }),
    ),
  );
};

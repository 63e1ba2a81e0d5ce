import { problemAt } from "../yaml/place";
import type { Rule } from "./draft";
import { lineOf } from "./line-of";

const maximumWords = 30;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences stay under thirty words: many readers read in a second language, on a phone. */
export const sentenceLength: Rule = ({ file, text, sections }) => {
  return sections.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      [...segmenter.segment(passage)].flatMap(({ segment }) => {
        const words = segment.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
        if (words <= maximumWords) return [];
        const message = `This sentence has ${words} words: “${segment.trim().slice(0, 60)}…”`;
        const mend = `Make two sentences of it; ${maximumWords} words are the most.`;
        const place = { file, line: lineOf(text, segment), column: 1 };
        return [problemAt(place, { severity: "warn", rule: "sentence-length", message, mend })];
      }),
    ),
  );
};

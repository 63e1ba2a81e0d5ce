import type { PublicBlock } from "../../../domain/block/public-block";

/** What a learner should know of how the block was made: each a sentence, none where it is as it was asked for. */
export const makingWords = ({
  leftOut = 0,
  replaced = 0,
  shortBy = 0,
  questions,
}: Pick<PublicBlock, "leftOut" | "replaced" | "shortBy" | "questions">): string[] => {
  const words = [];
  if (shortBy > 0) {
    const fit = questions.length === 1 ? "1 question fits" : `${questions.length} questions fit`;
    words.push(`You asked for ${questions.length + shortBy}; ${fit}.`);
  }
  if (replaced === 1) words.push("1 question has changed since the block was shared; you are asked the new one.");
  if (replaced > 1) {
    words.push(`${replaced} questions have changed since the block was shared; you are asked the new ones.`);
  }
  if (leftOut === 1) words.push("1 question rests on a fact whose source was not checked in time, and was left out.");
  if (leftOut > 1) {
    words.push(`${leftOut} questions rest on facts whose sources were not checked in time, and were left out.`);
  }
  return words;
};

import type { Share } from "../../../data/find-share";

const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);

/** What happened to the set since it was shared: each a sentence, none where it is as it was. */
export const shareWords = ({ replaced, leftOut, gone }: Pick<Share, "replaced" | "leftOut" | "gone">): string[] => [
  ...(replaced > 0 ? [`${questions(replaced)} changed since it was shared; the new wording is asked.`] : []),
  ...(gone > 0 ? [`${questions(gone)} of it went, because the rule behind it is no longer in the guide.`] : []),
  ...(leftOut > 0
    ? [`${questions(leftOut)} of it is left out until the source behind it has been checked again.`]
    : []),
];

import type { Candidate } from "./candidate";

/**
 * What may not stand beside what was taken. Two questions of a block never test the same objective nor ask with the
 * same words; `fromOneModel` is the most that one item model may give, and is only held where `strict`.
 */
export const keepApart = (fromOneModel: number) => {
  const taken = new Set<string>();
  const ofModel = new Map<string, number>();
  const marksOf = ({ objective, stem }: Candidate) => [
    `objective ${objective}`,
    `stem ${stem.trim().replace(/\s+/g, " ").toLowerCase()}`,
  ];
  const modelOf = ({ article, model }: Candidate) => `${article} ${model}`;
  return {
    fits: (candidate: Candidate, strict: boolean): boolean =>
      !marksOf(candidate).some((mark) => taken.has(mark)) &&
      !(strict && candidate.model !== null && (ofModel.get(modelOf(candidate)) ?? 0) >= fromOneModel),
    take: (candidate: Candidate): void => {
      for (const mark of marksOf(candidate)) taken.add(mark);
      if (candidate.model !== null) ofModel.set(modelOf(candidate), (ofModel.get(modelOf(candidate)) ?? 0) + 1);
    },
  };
};

import { foldSpace } from "../../text/words/fold-words";
import type { Candidate } from "./candidate";

type Separated = Pick<Candidate, "article" | "objective" | "enemies" | "stem" | "model">;

/**
 * What may not stand beside what was taken. Two questions of a block never test the same objective, ask with the same
 * words, or give away each other's answer; `fromOneModel` is the most that one item model may give, and is only held
 * where `strict`.
 */
export const separateEnemies = (fromOneModel: number) => {
  const objectives = new Set<string>();
  const givenAway = new Set<string>();
  const stems = new Set<string>();
  const ofModel = new Map<string, number>();
  const wordsOf = ({ stem }: Separated) => foldSpace(stem).toLowerCase();
  const modelOf = ({ article, model }: Separated) => `${article} ${model}`;
  return {
    fits: (candidate: Separated, strict: boolean): boolean =>
      !objectives.has(candidate.objective) &&
      !givenAway.has(candidate.objective) &&
      !candidate.enemies.some((objective) => objectives.has(objective)) &&
      !stems.has(wordsOf(candidate)) &&
      !(strict && candidate.model !== null && (ofModel.get(modelOf(candidate)) ?? 0) >= fromOneModel),
    take: (candidate: Separated): void => {
      objectives.add(candidate.objective);
      for (const objective of candidate.enemies) givenAway.add(objective);
      stems.add(wordsOf(candidate));
      if (candidate.model !== null) ofModel.set(modelOf(candidate), (ofModel.get(modelOf(candidate)) ?? 0) + 1);
    },
  };
};

import { describe, expect, test } from "vitest";
import type { Item } from "../../../../src/domain/item/item";
import { calibrateBank, familyName } from "../../../../src/domain/statistics/families/bank-calibration";
import { calibratedRules } from "../../../../src/domain/statistics/families/calibrated-rules";
import {
  type AnalysedVersion,
  analyseVersions,
} from "../../../../src/domain/statistics/first-attempts/analyse-versions";
import type { Tally } from "../../../../src/domain/statistics/first-attempts/tally";
import { sampleItem } from "../../../support/sample-article";
import { afterSteps, simulateFamilies } from "../../../support/simulate-families";

/** Ten questions of each of three models, each question with its own value of a slot and its own fact; then a written one. */
const { attempts, instanceDifficulties } = simulateFamilies({
  ...{ seed: "rules", persons: 900, families: 4, instances: 10, spread: 1, discriminations: 0 },
});
const versionOf = (instance: number): AnalysedVersion => {
  const family = Math.floor(instance / 10);
  const isAuthored = family === 3;
  const item: Item = {
    ...sampleItem("guide", isAuthored ? `authored-${instance}` : `model-${family}/${instance}`),
    origin: isAuthored
      ? { kind: "authored" }
      : {
          ...{ kind: "generated", model: `model-${family}`, version: 1, seed: "0" },
          slots: { value: String(instance % 2), constant: "same" },
        },
  };
  const tally: Tally = { "score/25/1000": 40, "score/25/0": 20, "option/25/right": 40, "option/25/wrong": 20 };
  const [analysed] = analyseVersions([{ version: instance, article: "guide", number: 1, isLive: true, item, tally }]);
  if (!analysed) throw new Error("There is one version.");
  return analysed;
};
const versions = instanceDifficulties.map((_, instance) => versionOf(instance));

const learners = Array.from({ length: attempts.persons }, (_, person) =>
  [...attempts.person.entries()]
    .filter(([, of]) => of === person)
    .map(([row]) => ({ version: attempts.instance[row] ?? 0, isRight: attempts.right[row] === 1 })),
);

const nameOf = ({ article, item: { identity, origin } }: AnalysedVersion) =>
  familyName({ article, identity, model: origin.kind === "generated" ? origin.model : null });

describe("which rules learners get wrong", () => {
  const calibration = afterSteps(calibrateBank(learners, (version) => nameOf(versions[version] ?? versionOf(version))));
  const { models, slots, facts } = calibratedRules(calibration, versions, "en");

  test("is told of models, and not of written questions, the hardest first", () => {
    expect(models.map(({ article, model }) => `${article}/${model}`).toSorted()).toEqual([
      "guide/model-0",
      "guide/model-1",
      "guide/model-2",
    ]);
    expect(models.map(({ difficulty }) => difficulty)).toEqual(
      models.map(({ difficulty }) => difficulty).toSorted((one, other) => other - one),
    );
    expect(models.every(({ questions, answers }) => questions === 10 && answers === 900)).toBe(true);
  });

  test("is told of values of slots that have several, by the questions that have them", () => {
    expect(slots).toHaveLength(6);
    for (const { model, slot, value, difficulty, se, questions } of slots) {
      const own = instanceDifficulties.filter((_, instance) => {
        const { origin } = versions[instance]?.item ?? {};
        return origin?.kind === "generated" && origin.model === model && origin.slots[slot] === value;
      });
      expect(questions).toBe(own.length);
      const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
      expect(Math.abs(difficulty - mean)).toBeLessThan(3 * se);
    }
  });

  test("is told of facts, with what is believed instead and how an average learner would do", () => {
    expect(facts).toHaveLength(40);
    const hardest = facts[0];
    expect(hardest?.belief).toEqual({ text: "takes one rule for another", share: 20 / 60, language: "en" });
    const { average, interval } = hardest ?? { average: 0, interval: { low: 0, high: 0 } };
    expect(average).toBeLessThan(0.5);
    expect(interval.low).toBeLessThan(average);
    expect(interval.high).toBeGreaterThan(average);
  });

  test("leaves out what fewer than thirty answers tell, and versions that are gone", () => {
    const few = { ...calibration, versions: calibration.versions.map((each) => ({ ...each, answers: 2 })) };
    expect(calibratedRules(few, versions, "en")).toEqual({ models: [], slots: [], facts: [] });
    expect(calibratedRules(calibration, versions.slice(0, 10), "en").models).toHaveLength(1);
  });
});

import { expect, test } from "vitest";
import { seededRandom } from "../../../../src/domain/random/seeded-random";
import { accidentNames, accidents } from "../../../accidents/accidents/accidents";

const choices = (seed: string) =>
  accidentNames.map((name) => accidents[name].plan(seededRandom(`${name} ${seed}`)).choice);

test("the same seed has the same go wrong, another seed something else", () => {
  expect(choices("1")).toEqual(choices("1"));
  expect(choices("1")).not.toEqual(choices("2"));
});

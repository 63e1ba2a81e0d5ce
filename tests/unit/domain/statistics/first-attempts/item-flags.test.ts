import { expect, test } from "vitest";
import { flagsOf } from "../../../../../src/domain/statistics/first-attempts/item-flags";
import { languageDif } from "../../../../../src/domain/statistics/first-attempts/language-dif";
import { sumTallies, type Tally } from "../../../../../src/domain/statistics/first-attempts/tally";
import { versionFigures } from "../../../../../src/domain/statistics/first-attempts/version-figures";
import { attemptTally } from "../../../../../src/domain/statistics/first-attempts/version-tally";

const options = ["right", "near", "far"].map((id) => ({ id, isKey: id === "right" }));

/** So many learners of an ability chose each option. */
const tallyOf = (rows: readonly [ability: number, right: number, near: number, far: number][]): Tally =>
  sumTallies(
    rows.flatMap(([ability, ...counts]) =>
      counts.flatMap((count, index) =>
        Array.from({ length: count }, () =>
          attemptTally({
            ...{ ability, chosen: [options[index]?.id ?? ""], score: Number(index === 0) },
            ...{ certainty: null, elapsedClass: 5 },
          }),
        ),
      ),
    ),
  );

const flags = (rows: Parameters<typeof tallyOf>[0], before: Parameters<typeof tallyOf>[0] | null = null) =>
  flagsOf({
    figures: versionFigures(tallyOf(rows), options),
    hasOneKey: true,
    before: before && versionFigures(tallyOf(before), options),
    dif: null,
  });

test("a good item has no flag", () => {
  expect(
    flags([
      [20, 10, 10, 5],
      [40, 25, 5, 5],
    ]),
  ).toEqual([]);
});

test("a key below a distractor is named, and so is that the able ones miss it", () => {
  expect(
    flags([
      [20, 10, 8, 2],
      [40, 4, 14, 2],
    ]),
  ).toEqual(["key-below-distractor", "negative-discrimination"]);
});

test("a distractor that nobody chose is named from sixty answers on", () => {
  expect(
    flags([
      [20, 10, 19, 0],
      [40, 20, 10, 0],
    ]),
  ).toEqual([]);
  expect(
    flags([
      [20, 10, 15, 0],
      [40, 30, 5, 0],
    ]),
  ).toEqual(["unchosen-distractor"]);
});

test("a rule is not learned where fewer are right since it changed, by more than chance", () => {
  const before: [number, number, number, number][] = [
    [20, 20, 10, 10],
    [40, 38, 1, 1],
  ];
  expect(
    flags(
      [
        [20, 12, 14, 14],
        [40, 28, 6, 6],
      ],
      before,
    ),
  ).toEqual(["not-learned"]);
  expect(
    flags(
      [
        [20, 18, 12, 10],
        [40, 37, 2, 1],
      ],
      before,
    ),
  ).toEqual([]);
  expect(
    flags([
      [20, 12, 14, 14],
      [40, 28, 6, 6],
    ]),
  ).toEqual([]);
});

test("below thirty answers nothing is named", () => {
  expect(
    flags([
      [20, 0, 20, 0],
      [40, 0, 9, 0],
    ]),
  ).toEqual([]);
});

test("a translation is named that is harder at equal ability, and not one whose readers know less", () => {
  const english = tallyOf([
    [20, 20, 20, 0],
    [30, 40, 20, 0],
    [40, 50, 10, 0],
  ]);
  const weaker = tallyOf([
    [20, 40, 40, 0],
    [30, 20, 10, 0],
    [40, 5, 1, 0],
  ]);
  const harder = tallyOf([
    [20, 6, 34, 0],
    [30, 14, 46, 0],
    [40, 24, 36, 0],
  ]);
  const named = (french: Tally) =>
    flagsOf({ figures: versionFigures(french, []), hasOneKey: true, before: null, dif: languageDif(english, french) });
  expect(named(weaker)).toEqual([]);
  expect(named(harder)).toEqual(["language"]);
  expect(languageDif(english, harder)).toMatchObject({ difClass: "C" });
  expect(languageDif(english, harder)?.delta).toBeLessThan(-1.5);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../../../src/domain/block/sampling/candidate";
import { chooseItems } from "../../../../../src/domain/block/sampling/choose-items";
import { layOutStrata } from "../../../../../src/domain/block/sampling/lay-out-strata";
import { formSchema } from "../../../../../src/domain/item/form";
import { drawOf } from "../../../../../src/domain/random/draw-of";

const slugs = ["ontario", "quebec", "alberta"];
const anchors = ["step-1", "step-2", "step-3"];

const plain = {
  form: "numeric",
  enemies: [],
  model: null,
  attempts: 0,
  scoreSum: 0,
  met: false,
  worn: false,
  due: false,
} as const;

/** Candidates with repeated objectives, stems and models, as siblings have, and with enemies; draw point and version are unique. */
const candidatesArbitrary = fc
  .array(
    fc.record({
      article: fc.constantFrom(...slugs),
      section: fc.constantFrom(...anchors),
      form: fc.constantFrom(...formSchema.options),
      objective: fc.integer({ min: 0, max: 60 }).map(String),
      enemies: fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 3 }),
      stem: fc.integer({ min: 0, max: 80 }).map((number) => `Stem ${number}?`),
      model: fc.constantFrom(null, "fees", "routes", "exams"),
      met: fc.boolean(),
      worn: fc.boolean(),
      due: fc.boolean(),
      attempts: fc.constantFrom(0, 40),
      scoreSum: fc.constantFrom(0, 12, 40),
    }),
    { maxLength: 80 },
  )
  .map((drafts) =>
    drafts.map(
      (draft, index): Candidate => ({
        ...draft,
        worn: draft.met && draft.worn,
        enemies: draft.enemies.filter((objective) => objective !== draft.objective),
        scoreSum: Math.min(draft.scoreSum, draft.attempts),
        version: index + 1,
        draw: drawOf(`${draft.article}/${index}`),
      }),
    ),
  );

const countArbitrary = fc.integer({ min: 1, max: 30 });

/** Distinct questions, so many in each named section. */
const stratum = (sizes: Record<string, number>): Candidate[] =>
  Object.entries(sizes)
    .flatMap(([section, size]) =>
      Array.from({ length: size }, (_, index) => ({
        ...plain,
        version: 0,
        draw: drawOf(`ontario/${section}-${index}`),
        article: "ontario",
        section,
        objective: `${section} ${index}`,
        stem: `${section} ${index}?`,
      })),
    )
    .map((candidate, index) => ({ ...candidate, version: index + 1 }));

const choose = (candidates: readonly Candidate[], count: number, { seed = "drawn", seeded = false } = {}) =>
  chooseItems(layOutStrata(candidates), candidates, { count, seed, seeded });

const sectionsOf = (candidates: readonly Candidate[]) =>
  Object.fromEntries(anchors.map((anchor) => [anchor, candidates.filter(({ section }) => section === anchor).length]));

/** One of the two gives the other's answer away. */
const areEnemies = (one: Candidate, other: Candidate) =>
  one.enemies.includes(other.objective) || other.enemies.includes(one.objective);

const drawPoints = (candidates: readonly Candidate[]) => candidates.map(({ draw }) => draw);

describe("choosing the questions of a block", () => {
  test("keeps to the count, and to one question an objective and a stem", () => {
    fc.assert(
      fc.property(candidatesArbitrary, countArbitrary, fc.boolean(), (candidates, count, seeded) => {
        const { chosen, shortBy } = choose(candidates, count, { seeded });
        expect(chosen.length + shortBy).toBe(count);
        expect(new Set(chosen.map(({ objective }) => objective)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ stem }) => stem)).size).toBe(chosen.length);
      }),
    );
  });

  test("never asks two of which one gives the other's answer away", () => {
    fc.assert(
      fc.property(candidatesArbitrary, countArbitrary, fc.string(), fc.boolean(), (candidates, count, seed, seeded) => {
        const { chosen } = choose(candidates, count, { seed, seeded });
        const pairs = chosen.flatMap((one, position) =>
          chosen.slice(position + 1).map((other) => [one, other] as const),
        );
        expect(pairs.filter(([one, other]) => areEnemies(one, other))).toEqual([]);
      }),
    );
  });

  test("asks each of two enemies in some blocks, and the whole count in every block", () => {
    const [first, second, ...rest] = stratum({ "step-1": 6 });
    if (!first || !second) throw new Error("too few candidates");
    const candidates = [{ ...first, enemies: [second.objective] }, second, ...rest];
    const blocks = Array.from({ length: 60 }, (_, round) => choose(candidates, 5, { seed: `round ${round}` }).chosen);
    expect(blocks.every((chosen) => chosen.length === 5)).toBe(true);
    for (const { version } of [first, second]) {
      expect(blocks.some((chosen) => chosen.some((each) => each.version === version))).toBe(true);
    }
  });

  test("falls short only when nothing more would fit", () => {
    fc.assert(
      fc.property(candidatesArbitrary, countArbitrary, (candidates, count) => {
        const { chosen, shortBy } = choose(candidates, count);
        const wouldFit = candidates.filter((candidate) =>
          chosen.every(
            (other) =>
              candidate.objective !== other.objective && candidate.stem !== other.stem && !areEnemies(candidate, other),
          ),
        );
        expect(shortBy > 0 ? wouldFit : []).toEqual([]);
      }),
    );
  });

  test("gives the same block for the same seed, in whatever order the candidates came", () => {
    fc.assert(
      fc.property(candidatesArbitrary, countArbitrary, fc.infiniteStream(fc.nat()), (candidates, count, shuffle) => {
        const mixed = candidates
          .map((candidate) => ({ candidate, rank: shuffle.next().value as number }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ candidate }) => candidate);
        expect(choose(mixed, count)).toEqual(choose(candidates, count));
      }),
    );
  });

  test("gives another block for another seed", () => {
    const candidates = stratum({ "step-1": 500 });
    expect(drawPoints(choose(candidates, 10, { seed: "one" }).chosen)).not.toEqual(
      drawPoints(choose(candidates, 10, { seed: "other" }).chosen),
    );
  });

  test("with a named seed looks neither at what was met, nor what is due, nor how others did", () => {
    fc.assert(
      fc.property(candidatesArbitrary, countArbitrary, (candidates, count) => {
        const forgotten = candidates.map((candidate) => ({
          ...candidate,
          ...{ ...plain, form: candidate.form, enemies: candidate.enemies, model: candidate.model },
        }));
        expect(drawPoints(choose(candidates, count, { seeded: true }).chosen)).toEqual(
          drawPoints(choose(forgotten, count, { seeded: true }).chosen),
        );
      }),
    );
  });

  test("asks each section its share, within one question", () => {
    const size = fc.integer({ min: 30, max: 90 });
    fc.assert(
      fc.property(fc.tuple(size, size, size), countArbitrary, fc.string(), (sizes, count, seed) => {
        const candidates = stratum({ "step-1": sizes[0], "step-2": sizes[1], "step-3": sizes[2] });
        const sections = sectionsOf(choose(candidates, count, { seed }).chosen);
        for (const [position, anchor] of anchors.entries()) {
          const share = (count * (sizes[position] ?? 0)) / candidates.length;
          expect(Math.abs((sections[anchor] ?? 0) - share)).toBeLessThan(1);
        }
      }),
    );
  });

  test("takes from other sections what one has no more of", () => {
    const siblings = stratum({ "step-1": 50 }).map((candidate) => ({ ...candidate, objective: "the same" }));
    const { chosen, shortBy } = choose([...siblings, ...stratum({ "step-2": 10 })], 11);
    expect(sectionsOf(chosen)).toEqual({ "step-1": 1, "step-2": 10, "step-3": 0 });
    expect(shortBy).toBe(0);
  });

  test("asks what was not met before anything that was, and last what each of the last three blocks had", () => {
    const all = stratum({ "step-1": 12, "step-2": 12 });
    fc.assert(
      fc.property(
        fc.subarray(all),
        fc.subarray(all),
        fc.integer({ min: 1, max: 24 }),
        fc.string(),
        (known, tired, count, seed) => {
          const candidates = all.map((candidate) => {
            const met = known.includes(candidate);
            return { ...candidate, met, worn: met && tired.includes(candidate) };
          });
          const { chosen } = choose(candidates, count, { seed });
          const describeChoice = (from: readonly Candidate[]) => ({
            fresh: from.filter(({ met }) => !met).length,
            rested: from.filter(({ met, worn }) => met && !worn).length,
          });
          const { fresh, rested } = describeChoice(candidates);
          expect(describeChoice(chosen)).toEqual({
            fresh: Math.min(count, fresh),
            rested: Math.min(Math.max(0, count - fresh), rested),
          });
          expect(chosen).toHaveLength(count);
        },
      ),
    );
  });

  test("takes at most a tenth from one item model where there is something else", () => {
    const made = stratum({ "step-1": 60 }).map((candidate) => ({ ...candidate, model: "fees" }));
    const authored = stratum({ "step-1": 40 }).map((candidate) => ({
      ...candidate,
      draw: drawOf(`${candidate.draw} written`),
      objective: `${candidate.objective} written`,
      stem: `${candidate.stem} written`,
    }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.string(), (count, seed) => {
        const { chosen } = choose([...made, ...authored], count, { seed });
        expect(chosen.filter(({ model }) => model === "fees").length).toBeLessThanOrEqual(Math.ceil(count / 10));
        expect(chosen).toHaveLength(count);
      }),
    );
    expect(choose(made, 10).chosen).toHaveLength(10);
  });

  test("prefers what is due and what about seven in ten get right, without ever ruling the rest out", () => {
    const candidates = stratum({ "step-1": 40 }).map((candidate, index) => ({
      ...candidate,
      due: index < 10,
      attempts: 100,
      scoreSum: index < 20 ? 70 : 99,
    }));
    const met = Array.from(
      { length: 300 },
      (_, round) => choose(candidates, 4, { seed: `round ${round}` }).chosen,
    ).flat();
    const share = (from: number, to: number) =>
      met.filter(({ version }) => version > from && version <= to).length / met.length;
    expect(share(0, 10)).toBeGreaterThan(share(10, 20) * 1.5);
    expect(share(10, 20)).toBeGreaterThan(share(20, 40) / 2);
    expect(share(20, 40)).toBeGreaterThan(0);
  });

  test("takes stems that differ in spacing and case alone for the same", () => {
    const [one, other] = stratum({ "step-1": 2 }) as [Candidate, Candidate];
    const same = [
      { ...one, stem: "What is the fee?" },
      { ...other, stem: " what is  the FEE? " },
    ];
    expect(choose(same, 2).shortBy).toBe(1);
  });
});

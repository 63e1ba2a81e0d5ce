import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueEntry } from "../../../../src/domain/block/catalogue";
import { prepareCatalogue } from "../../../../src/domain/block/catalogue";
import { chooseItems } from "../../../../src/domain/block/choose-items";
import { formSchema } from "../../../../src/domain/question/form";

const slugs = ["ontario", "quebec", "alberta"];
const anchors = ["step-1", "step-2", "step-3"];
const articles = slugs.map((slug) => ({ slug, sections: anchors }));

/** Entries with repeated objectives and stems, as siblings have; identity and version are unique. */
const entriesArbitrary = fc
  .array(
    fc.record({
      article: fc.constantFrom(...slugs),
      section: fc.constantFrom(...anchors),
      form: fc.constantFrom(...formSchema.options),
      objective: fc.integer({ min: 0, max: 60 }).map(String),
      stem: fc.integer({ min: 0, max: 80 }).map((number) => `Stem ${number}?`),
    }),
    { maxLength: 80 },
  )
  .map((drafts) =>
    drafts.map(
      (draft, index): CatalogueEntry => ({ ...draft, version: index + 1, identity: `${draft.article}/${index}` }),
    ),
  );

const requestArbitrary = fc.record(
  {
    article: fc.constantFrom(...slugs),
    sections: fc.uniqueArray(fc.constantFrom(...anchors), { minLength: 1 }),
    forms: fc.uniqueArray(fc.constantFrom(...formSchema.options), { minLength: 1 }),
    count: fc.integer({ min: 1, max: 30 }),
    seed: fc.string({ minLength: 1, maxLength: 64 }),
  },
  { requiredKeys: ["count"] },
);

const nothingSeen = { seed: "drawn", seen: new Set<number>() };

/** Distinct questions, so many in each named section. */
const shelf = (sizes: Record<string, number>): CatalogueEntry[] =>
  Object.entries(sizes)
    .flatMap(([section, size]) =>
      Array.from({ length: size }, (_, index) => ({
        version: 0,
        identity: `ontario/${section}-${index}`,
        article: "ontario",
        section,
        form: "numeric" as const,
        objective: `${section} ${index}`,
        stem: `${section} ${index}?`,
      })),
    )
    .map((entry, index) => ({ ...entry, version: index + 1 }));

const sectionsOf = (entries: readonly CatalogueEntry[]) =>
  Object.fromEntries(anchors.map((anchor) => [anchor, entries.filter(({ section }) => section === anchor).length]));

describe("choosing the questions of a block", () => {
  test("keeps to the filters, the count, and one question an objective and a stem", () => {
    fc.assert(
      fc.property(entriesArbitrary, requestArbitrary, (entries, request) => {
        const { chosen, shortBy } = chooseItems(prepareCatalogue(articles, entries), request, nothingSeen);
        expect(chosen.length + shortBy).toBe(request.count);
        expect(new Set(chosen.map(({ objective }) => objective)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ stem }) => stem)).size).toBe(chosen.length);
        for (const { article, section, form } of chosen) {
          expect(request.article ?? article).toBe(article);
          expect(request.sections ?? [section]).toContain(section);
          expect(request.forms ?? [form]).toContain(form);
        }
      }),
    );
  });

  test("falls short only when nothing more would fit", () => {
    fc.assert(
      fc.property(entriesArbitrary, requestArbitrary, (entries, request) => {
        const { chosen, shortBy } = chooseItems(prepareCatalogue(articles, entries), request, nothingSeen);
        const wouldFit = entries.filter(
          (entry) =>
            (request.article ?? entry.article) === entry.article &&
            (request.sections ?? [entry.section]).includes(entry.section) &&
            (request.forms ?? [entry.form]).includes(entry.form) &&
            chosen.every(({ objective, stem }) => objective !== entry.objective && stem !== entry.stem),
        );
        expect(shortBy > 0 ? wouldFit : []).toEqual([]);
      }),
    );
  });

  test("gives the same block for the same seed, in whatever order the content came", () => {
    fc.assert(
      fc.property(entriesArbitrary, requestArbitrary, fc.infiniteStream(fc.nat()), (entries, request, shuffle) => {
        const mixed = entries
          .map((entry) => ({ entry, place: shuffle.next().value as number }))
          .sort((one, other) => one.place - other.place)
          .map(({ entry }) => entry);
        const one = chooseItems(prepareCatalogue(articles, entries), request, nothingSeen);
        const other = chooseItems(prepareCatalogue([...articles].reverse(), mixed), request, nothingSeen);
        expect(other).toEqual(one);
      }),
    );
  });

  test("keeps the block of a known seed: links that people shared go on meaning the same", () => {
    const catalogue = prepareCatalogue(articles, shelf({ "step-1": 40, "step-2": 60 }));
    const { chosen } = chooseItems(catalogue, { count: 5, seed: "shared" }, nothingSeen);
    expect(chosen.map(({ identity }) => identity)).toEqual([
      "ontario/step-2-47",
      "ontario/step-2-37",
      "ontario/step-2-36",
      "ontario/step-1-33",
      "ontario/step-1-18",
    ]);
  });

  test("gives another block for another seed", () => {
    const catalogue = prepareCatalogue(articles, shelf({ "step-1": 500 }));
    const identities = (seed: string) =>
      chooseItems(catalogue, { count: 10, seed }, nothingSeen).chosen.map(({ identity }) => identity);
    expect(identities("one")).not.toEqual(identities("other"));
  });

  test("asks each section in proportion to what it holds", () => {
    const catalogue = prepareCatalogue(articles, shelf({ "step-1": 50, "step-2": 30, "step-3": 20 }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        const { chosen } = chooseItems(catalogue, { count: 10, seed }, nothingSeen);
        expect(sectionsOf(chosen)).toEqual({ "step-1": 5, "step-2": 3, "step-3": 2 });
      }),
    );
  });

  test("takes from other sections what one has no more of", () => {
    const siblings = shelf({ "step-1": 50 }).map((entry) => ({ ...entry, objective: "the same" }));
    const others = shelf({ "step-2": 10 }).map((entry) => ({ ...entry, version: entry.version + 100 }));
    const catalogue = prepareCatalogue(articles, [...siblings, ...others]);
    const { chosen, shortBy } = chooseItems(catalogue, { count: 11 }, nothingSeen);
    expect(sectionsOf(chosen)).toEqual({ "step-1": 1, "step-2": 10, "step-3": 0 });
    expect(shortBy).toBe(0);
  });

  test("asks what was not seen before anything that was", () => {
    const entries = shelf({ "step-1": 12, "step-2": 12 });
    const catalogue = prepareCatalogue(articles, entries);
    fc.assert(
      fc.property(fc.subarray(entries), fc.integer({ min: 1, max: 24 }), fc.string(), (known, count, seed) => {
        const seen = new Set(known.map(({ version }) => version));
        const { chosen } = chooseItems(catalogue, { count }, { seed, seen });
        const fresh = chosen.filter(({ version }) => !seen.has(version)).length;
        expect(fresh).toBe(Math.min(count, entries.length - known.length));
        expect(chosen).toHaveLength(count);
      }),
    );
  });

  test("with a seed does not look at what was seen", () => {
    const entries = shelf({ "step-1": 30 });
    const catalogue = prepareCatalogue(articles, entries);
    const request = { count: 10, seed: "given" };
    const seen = new Set(entries.slice(0, 20).map(({ version }) => version));
    expect(chooseItems(catalogue, request, { seed: "drawn", seen })).toEqual(
      chooseItems(catalogue, request, nothingSeen),
    );
  });

  test("takes stems that differ in spacing and case alone for the same", () => {
    const [one, other] = shelf({ "step-1": 2 }) as [CatalogueEntry, CatalogueEntry];
    const entries = [
      { ...one, stem: "What is the fee?" },
      { ...other, stem: " what is  the FEE? " },
    ];
    expect(chooseItems(prepareCatalogue(articles, entries), { count: 2 }, nothingSeen).shortBy).toBe(1);
  });
});

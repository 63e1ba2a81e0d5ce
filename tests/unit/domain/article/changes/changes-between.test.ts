import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../../../src/domain/article/changes/changes-between";
import { countChanges } from "../../../../../src/domain/article/changes/count-changes";
import type { Section } from "../../../../../src/domain/article/section";
import { sampleRevision, section } from "../../../../support/sample-revision";

const before = sampleRevision();
const [one, two, three] = before.sections as [Section, Section, Section];
const withSections = (...sections: Section[]) => sampleRevision({ sections });
const changed = (anchor: string, heading: string, old: string | null, now: string | null) => ({
  anchor,
  heading,
  kind: "changed",
  sentences: [{ before: old, now }],
  sources: [],
});

describe("the changes between two revisions", () => {
  test("set the old sentence beside the new one, in its section", () => {
    const now = withSections(
      one,
      section("step-2", "Pay the fee", "You pay $120.", "The fee is not paid back."),
      three,
    );
    expect(changesBetween(before, now)).toEqual([changed("step-2", "Pay the fee", "You pay $100.", "You pay $120.")]);
  });

  test("tell one sentence of a paragraph and leave its neighbours out", () => {
    const now = withSections(
      section("step-1", "Prove your degree", "Order a transcript. It takes 8 weeks.", "Ask the school."),
      two,
      three,
    );
    expect(changesBetween(before, now)).toEqual([
      changed("step-1", "Prove your degree", "It takes 6 weeks.", "It takes 8 weeks."),
    ]);
  });

  test("tell a sentence that came and one that went", () => {
    const now = withSections(section("step-1", "Prove your degree", "Ask the school.", "Keep a copy."), two, three);
    expect(changesBetween(before, now)).toEqual([
      {
        ...changed("step-1", "Prove your degree", null, null),
        sentences: [
          { before: "Order a transcript.", now: null },
          { before: "It takes 6 weeks.", now: null },
          { before: null, now: "Keep a copy." },
        ],
      },
    ]);
  });

  test("are none where sentences moved, were cut apart or joined, or had their typing mended", () => {
    const now = withSections(
      section("step-1", "Prove your degree", "Ask the school", "It takes 6 weeks.", "Order a transcript."),
      section("step-2", "Pay the fee", "You pay $100; the fee is not paid back.", "An answer takes 3 months."),
      section("step-3", "Wait"),
    );
    const old = withSections(one, section("step-2", "Pay the fee", "You pay $100. The fee is not paid back."), three);
    expect(changesBetween(old, now)).toEqual([]);
  });

  test("tell a step put in front as a new section, and the steps behind it not at all", () => {
    const now = withSections(
      section("step-1", "Open an account", "It is free."),
      { ...one, anchor: "step-2" },
      { ...two, anchor: "step-3" },
      { ...three, anchor: "step-4" },
    );
    const part = { anchor: "step-1", heading: "Open an account", sources: [] };
    expect(changesBetween(before, now)).toEqual([
      { ...part, kind: "added", sentences: [{ before: null, now: "It is free." }] },
    ]);
    expect(changesBetween(now, before)).toEqual([
      { ...part, kind: "removed", sentences: [{ before: "It is free.", now: null }] },
    ]);
  });

  test("tell a new heading over old sentences", () => {
    const now = withSections(
      one,
      { ...two, heading: "Pay online", passages: ["Pay online", ...two.passages.slice(1)] },
      three,
    );
    expect(changesBetween(before, now)).toEqual([changed("step-2", "Pay online", "Pay the fee", "Pay online")]);
  });

  test("set a changed cell of a table beside what stood in its place", () => {
    const old = withSections(section("step-1", "Fees", "Body", "Fee", "College", "12", "Council", "30"));
    const now = withSections(section("step-1", "Fees", "Body", "Fee", "College", "15", "Council", "30"));
    expect(changesBetween(old, now)[0]?.sentences).toEqual([{ before: "12", now: "15" }]);
  });

  test("tell a new title of the guide before everything else", () => {
    const now = sampleRevision({ title: "A licence: the six steps" });
    expect(changesBetween(before, now)).toEqual([
      {
        anchor: null,
        heading: "A licence: the six steps",
        kind: "changed",
        sentences: [{ before: "A licence: the steps", now: "A licence: the six steps" }],
        sources: [],
      },
    ]);
  });

  test("tell another page behind the same sentences once in each section, and no page that was only read again", () => {
    const [page] = before.sources;
    if (!page) throw new Error("The sample has a source.");
    expect(
      changesBetween(before, sampleRevision({ sources: [{ ...page, checked: "2026-09-09", copy: "live" }] })),
    ).toEqual([]);
    const shown = { title: "Fees", publisher: "The College", url: "https://college.example/fees" };
    const sources = (sentence: string) => [
      { sentences: [sentence], before: { ...shown, stated: "2025" }, now: { ...shown, stated: "2026" } },
    ];
    const changes = changesBetween(before, sampleRevision({ sources: [{ ...page, stated: "2026" }] }));
    expect(changes.map(({ anchor, sentences, sources }) => ({ anchor, sentences, sources }))).toEqual([
      { anchor: "step-2", sentences: [], sources: sources("You pay $100.") },
      { anchor: "step-3", sentences: [], sources: sources("An answer takes 3 months.") },
    ]);
    expect(countChanges(changes)).toBe(2);
  });

  const passages = fc.array(fc.array(fc.constantFrom("ab", "cd", "not", "7", "8"), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  const revisionOf = (sentences: string[][]) =>
    withSections(section("step-1", "Rules", ...sentences.map((words) => `${words.join(" ")}.`)));

  test("law: a revision has no change from itself, in whatever order its paragraphs stand", () => {
    fc.assert(
      fc.property(
        passages,
        (sentences) => changesBetween(revisionOf(sentences), revisionOf(sentences.toReversed())).length === 0,
      ),
    );
  });

  test("law: every sentence that one revision lacks is told, and none that both have as often", () => {
    const count = (sentences: string[]) => sentences.sort().join("|");
    fc.assert(
      fc.property(passages, passages, (one, other) => {
        const changed = changesBetween(revisionOf(one), revisionOf(other)).flatMap(({ sentences }) => sentences);
        const lacking = (from: string[][], than: string[][]) => {
          const left = than.map((words) => `${words.join(" ")}.`);
          return from
            .map((words) => `${words.join(" ")}.`)
            .filter((sentence) => {
              const position = left.indexOf(sentence);
              if (position >= 0) left.splice(position, 1);
              return position < 0;
            });
        };
        expect(count(changed.flatMap(({ before }) => before ?? []))).toBe(count(lacking(one, other)));
        expect(count(changed.flatMap(({ now }) => now ?? []))).toBe(count(lacking(other, one)));
      }),
    );
  });

  test("two guides of two thousand sentences without a common one are compared in their order", () => {
    const many = (word: string) =>
      withSections(
        section("step-1", "Rules", ...Array.from({ length: 2000 }, (_, position) => `${word} ${position} ${word}.`)),
      );
    const [rules] = changesBetween(many("old"), many("new"));
    expect(rules?.sentences).toHaveLength(2000);
    expect(rules?.sentences[1999]).toEqual({ before: "old 1999 old.", now: "new 1999 new." });
  });
});

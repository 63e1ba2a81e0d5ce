import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts, type TextComparison } from "../../../../src/domain/watch/compare-texts";
import type { KnownText } from "../../../../src/domain/watch/fact-on-page";
import type { WatchedClaim } from "../../../../src/domain/watch/locate-claim";
import { pageTextOf } from "../../../../src/domain/watch/page-text";

const claims: WatchedClaim[] = [
  { id: "fee", claim: "The fee is $1,250.", excerpt: "The application fee is $1,250.", language: "en" },
  { id: "term", claim: "A permit lasts 24 months.", excerpt: "A permit lasts 24 months.", language: "en" },
];
const paragraphs = [
  "Fees and terms of the Permit Office",
  "You apply once each calendar year. The application fee is $1,250. It is not paid back.",
  "A permit lasts 24 months. You may renew it.",
  "Our office is closed on Sundays.",
  "Write to us with questions of any kind.",
  "We answer within ten working days.",
];
const page = (change: (text: string) => string = (text) => text) => pageTextOf(paragraphs.map(change));
const replacing = (from: string, to: string) => page((text) => text.replace(from, to));

const knownOf = (compared: TextComparison): KnownText => {
  if (compared.kind === "unlike") throw new Error("The page was not compared.");
  return compared.known;
};
const first = knownOf(compareTexts(null, page(), claims));
const changesOf = (compared: TextComparison) => (compared.kind === "unlike" ? "unlike" : compared.changes);

describe("a page that is looked at again", () => {
  test("is the same word for word", () => {
    expect(compareTexts(first, page(), claims)).toMatchObject({ kind: "same", changes: [] });
  });

  test("tells which fact another number is about, with both texts and what stands around them", () => {
    const compared = compareTexts(first, replacing("$1,250", "$1,400"), claims);
    expect(compared).toMatchObject({ kind: "changed" });
    expect(changesOf(compared)).toEqual([
      {
        fact: "fee",
        before: "You apply once each calendar year. The application fee is $1,250. It is not paid back.",
        now: "You apply once each calendar year. The application fee is $1,400. It is not paid back.",
      },
    ]);
    // And does not tell it again.
    expect(compareTexts(knownOf(compared), replacing("$1,250", "$1,400"), claims)).toMatchObject({ kind: "same" });
  });

  test("has changed elsewhere where no fact rests on what differs", () => {
    const compared = compareTexts(first, replacing("Sundays", "Mondays"), claims);
    expect(compared).toMatchObject({ kind: "elsewhere", changes: [] });
  });

  test.each([
    ["goes", "It is not paid back.", ""],
    ["says something else", "It is not paid back.", "It is paid back within a year."],
    ["comes", "It is not paid back.", "It will be $1,400 from May on. It is not paid back."],
  ])("tells a fact beside which a sentence %s", (_what, from, to) => {
    expect(changesOf(compareTexts(first, replacing(from, to), claims))).toMatchObject([{ fact: "fee" }]);
  });

  test("tells a sentence that is gone, once", () => {
    const without = replacing("A permit lasts 24 months. ", "");
    const compared = compareTexts(first, without, claims);
    expect(changesOf(compared)).toEqual([
      { fact: "term", before: "A permit lasts 24 months. You may renew it.", now: "" },
    ]);
    expect(compareTexts(knownOf(compared), without, claims)).toMatchObject({ kind: "same", changes: [] });
  });

  test("says nothing of a slip that was corrected, another case, or another order of its paragraphs", () => {
    const slip = knownOf(compareTexts(null, replacing("calendar", "calender"), claims));
    expect(changesOf(compareTexts(slip, page(), claims))).toEqual([]);
    expect(
      changesOf(
        compareTexts(
          first,
          page((text) => text.toUpperCase()),
          claims,
        ),
      ),
    ).toEqual([]);
    expect(changesOf(compareTexts(first, pageTextOf([...paragraphs].reverse()), claims))).toEqual([]);
  });

  test("tells the fact that changed, and not the one beside it", () => {
    const both = pageTextOf(["The application fee is $1,250. A permit lasts 24 months.", ...paragraphs.slice(3)]);
    const known = knownOf(compareTexts(null, both, claims));
    const now = pageTextOf(["The application fee is $1,250. A permit lasts 36 months.", ...paragraphs.slice(3)]);
    expect(changesOf(compareTexts(known, now, claims))).toMatchObject([{ fact: "term" }]);
  });

  test("with nothing of what it was says nothing about any fact", () => {
    const closed = pageTextOf(["We are closed for maintenance.", "Come back tomorrow."]);
    expect(compareTexts(first, closed, claims)).toEqual({ kind: "unlike" });
    expect(compareTexts(first, pageTextOf([]), claims)).toEqual({ kind: "unlike" });
  });
});

describe("a page that is looked at for the first time", () => {
  test("without an excerpt that we keep tells so, with what is most like it", () => {
    const compared = compareTexts(null, replacing("24 months", "36 months"), claims);
    expect(changesOf(compared)).toEqual([
      { fact: "term", before: "A permit lasts 24 months.", now: "A permit lasts 36 months." },
    ]);
    expect(changesOf(compareTexts(knownOf(compared), replacing("24 months", "36 months"), claims))).toEqual([]);
  });

  test("with none of them is no page to compare", () => {
    expect(compareTexts(null, pageTextOf(["Please turn on scripts."]), claims)).toEqual({ kind: "unlike" });
  });

  test("is searched again for a fact that claims something else since", () => {
    const [fee, term] = claims as [WatchedClaim, WatchedClaim];
    const restated = { ...term, claim: "A permit can be renewed.", excerpt: "You may renew it." };
    const compared = compareTexts(first, page(), [fee, restated]);
    expect(compared).toMatchObject({ kind: "same", changes: [] });
    expect(knownOf(compared).facts[1]?.sentences.find(({ isCore }) => isCore)?.text).toBe("You may renew it.");
  });
});

/** Pages of sentences that share no two words by chance, each with a number, and facts on some of them. */
const word = fc.string({ unit: fc.constantFrom(..."bcdfghklmnprstvw"), minLength: 7, maxLength: 9 });
const sentence = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 7 }), fc.integer({ min: 2, max: 900 }))
  .map(([words, number]) => `The ${words.join(" ")} ${number}.`);
const site = fc
  .uniqueArray(sentence, { minLength: 6, maxLength: 14, selector: (text) => text.replace(/\d+/, "") })
  .chain((sentences) =>
    fc.record({
      sentences: fc.constant(sentences),
      facts: fc.uniqueArray(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 4 }),
      changed: fc.nat(sentences.length - 1),
    }),
  );
const claimsAt = (sentences: readonly string[], facts: readonly number[]): WatchedClaim[] =>
  facts.map((index) => {
    const excerpt = sentences[index] ?? "";
    return { id: `fact-${index}`, claim: excerpt, excerpt, language: "en" };
  });

describe("of any page", () => {
  test("a number that changes in one paragraph is told of exactly the fact that rests on it", () => {
    fc.assert(
      fc.property(site, ({ sentences, facts, changed }) => {
        const resting = claimsAt(sentences, facts);
        const known = knownOf(compareTexts(null, pageTextOf(sentences), resting));
        const now = sentences.map((text, index) =>
          index === changed ? text.replace(/\d+/, (number) => String(Number(number) + 1)) : text,
        );
        const compared = compareTexts(known, pageTextOf(now), resting);
        const expected = facts.includes(changed)
          ? [{ fact: `fact-${changed}`, before: sentences[changed], now: now[changed] }]
          : [];
        expect(changesOf(compared)).toEqual(expected);
      }),
    );
  });

  test("looking twice at the same page changes nothing, and what is put between paragraphs changes no fact", () => {
    fc.assert(
      fc.property(site, fc.array(sentence, { maxLength: 3 }), ({ sentences, facts, changed }, added) => {
        const resting = claimsAt(sentences, facts);
        const known = knownOf(compareTexts(null, pageTextOf(sentences), resting));
        expect(compareTexts(known, pageTextOf(sentences), resting)).toEqual({ kind: "same", known, changes: [] });
        const now = [...sentences.slice(0, changed), ...added, ...sentences.slice(changed)];
        expect(changesOf(compareTexts(known, pageTextOf(now), resting))).toEqual([]);
      }),
    );
  });
});

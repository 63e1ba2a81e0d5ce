import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ClaimState,
  claimStatesOf,
  hashClaimState,
  signatureHolds,
} from "../../../../src/domain/signature/signature";

const signed: ClaimState = {
  fact: "answer-time",
  claim: "The college answers within ten working days.",
  quote: "You must wait 10 working days for an answer.",
  section: "step-1",
  excerpt: "Applicants receive an answer within 10 business days.",
  source: {
    ...{ id: "college", title: "Registration", publisher: "The College", url: "https://example.org/registration" },
    ...{ stated: "2025-06", checked: "2026-10-01", copy: "live", secondary: false },
  },
};
const withSource = (change: Partial<ClaimState["source"]>): ClaimState => ({
  ...signed,
  source: { ...signed.source, ...change },
});

test("claims come in the order in which they are read, not in that of the file of facts", () => {
  const fact = (id: string, section: string, quote: string) => ({
    ...{ id, section, quote, claim: `${quote} So it is.`, source: "college", volatility: "low" as const },
  });
  const states = claimStatesOf({
    sources: [signed.source],
    sections: [
      { anchor: "step-1", heading: "One", passages: ["A first. A second.", "A  third."] },
      { anchor: "step-2", heading: "Two", passages: ["A fourth."] },
    ],
    facts: [
      fact("d", "step-2", "A fourth."),
      fact("c", "step-1", "A third."),
      fact("b", "step-1", "A second."),
      fact("a", "step-1", "A first."),
    ],
  });
  expect(states.map((state) => state.fact)).toEqual(["a", "b", "c", "d"]);
});

describe("a signature", () => {
  test("holds where nothing changed, and when the page was read again or stands in another part of the guide", () => {
    expect(signatureHolds(signed, signed)).toBe(true);
    expect(
      signatureHolds(signed, { ...withSource({ checked: "2026-11-01", copy: "stored" }), section: "step-2" }),
    ).toBe(true);
  });

  test("holds when a slip of the fingers is corrected", () => {
    const slip = { ...signed, quote: "You must wait 10 wroking days for an answer." };
    expect(signatureHolds(slip, signed)).toBe(true);
    expect(signatureHolds(signed, { ...signed, claim: "The college answers within ten workng days." })).toBe(true);
  });

  test.each<[string, ClaimState | undefined]>([
    ["a number", { ...signed, quote: "You must wait 12 working days for an answer." }],
    ["a modal verb", { ...signed, quote: "You may wait 10 working days for an answer." }],
    ["a word", { ...signed, quote: "You must wait 10 calendar days for an answer." }],
    ["what the fact asserts", { ...signed, claim: "The college answers within twelve working days." }],
    ["the sentence of the page", { ...signed, excerpt: "Applicants receive an answer within 20 business days." }],
    ["the address of the page", withSource({ url: "https://example.org/registrations" })],
    ["the date of the page", withSource({ stated: "2026-01" })],
    ["a page that has lost its date", withSource({ stated: null })],
    ["who publishes it", withSource({ publisher: "The Council" })],
    ["a fact that is gone", undefined],
  ])("falls with %s", (_what, now) => {
    expect(signatureHolds(signed, now)).toBe(false);
  });

  test("never holds over a digit that changed, wherever it is", () => {
    const words = fc.string({ unit: fc.constantFrom(..."abc ,.-$%"), maxLength: 20 });
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.constantFrom("quote" as const, "claim" as const, "excerpt" as const),
        fc.tuple(words, digit, digit, words),
        (field, [before, one, other, after]) => {
          fc.pre(one !== other);
          const [old, next] = [one, other].map((value) => ({ ...signed, [field]: `${before}${value}${after}` }));
          return old !== undefined && !signatureHolds(old, next);
        },
      ),
    );
  });

  test("carries a hash that no two claims share, and that reading the page again leaves as it is", () => {
    expect(hashClaimState(withSource({ checked: "2026-11-01" }))).toBe(hashClaimState(signed));
    for (const other of [
      { ...signed, quote: "Wait." },
      { ...signed, claim: "Wait." },
      { ...signed, fact: "b" },
      withSource({ stated: null }),
    ])
      expect(hashClaimState(other)).not.toBe(hashClaimState(signed));
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { undecidedKey } from "../../../../../src/domain/item/proof/undecided-key";

const judge = (key: { text: string; evidence?: string }, others: string[], quote: string) =>
  undecidedKey([{ ...key, key: true }, ...others.map((text) => ({ text }))], [{ fact: "rule", quote }], "en");

describe("the words of a quote decide for the key", () => {
  test("where its evidence shares with it what it shares with no other option", () => {
    const quote = "Half of the fee comes back if you withdraw 20 business days before.";
    expect(judge({ text: "Half of it", evidence: "Half of the fee" }, ["All of it", "Nothing"], quote)).toEqual({
      twins: [],
      doubts: [],
    });
  });

  test("not where the evidence is any word of the quote", () => {
    const quote = "A membership cannot begin on a date in the past.";
    const key = { text: "CMPA, when she pays twice", evidence: "membership" };
    expect(judge(key, ["MCC", "CPSO"], quote).doubts).toEqual([
      "the evidence “membership” has no word of the key “CMPA, when she pays twice”",
    ]);
  });

  test("not where the evidence speaks for another option as much", () => {
    const quote = "The letter is sent to CPSO.";
    expect(
      judge({ text: "The letter goes first", evidence: "The letter is sent" }, ["The letter goes last"], quote).doubts,
    ).toEqual([
      "the evidence “The letter is sent” speaks for “The letter goes last” as much as for the key “The letter goes first”",
    ]);
  });

  test("not where the quote says another option as well", () => {
    const quote = "MCC and CPSO each ask for a degree.";
    expect(judge({ text: "MCC" }, ["A degree for CPSO"], quote).doubts).toEqual([
      "the quote says “A degree for CPSO”, which is no key, as well",
    ]);
  });

  test.each([
    ["Nobody", "No one at all"],
    ["It costs nothing", "It costs nothing at all"],
    ["At least 40 weeks", "No fewer than 40 weeks"],
    ["At least 40 weeks", "40 weeks or more"],
    ["Up to 90 days", "No more than 90 days"],
  ])("never where another option says the same: “%s” and “%s”", (key, other) => {
    expect(judge({ text: key }, [other], `${key}.`).twins).toEqual([`“${other}” says the same as the key “${key}”`]);
  });

  test("also by a single letter or digit that names one of several things", () => {
    const names = fc.tuple(
      fc.constantFrom("Lot", "Group", "Schedule", "Parking lot"),
      fc.constantFrom(..."ABCDEFGHJKLMNOPQRSTUVWXYZ123456789"),
      fc.constantFrom(..."ABCDEFGHJKLMNOPQRSTUVWXYZ123456789"),
    );
    fc.assert(
      fc.property(names, ([noun, mine, other]) => {
        fc.pre(mine !== other);
        const key = { text: `${noun} ${mine}, behind the hospital`, evidence: `park in ${noun} ${mine}` };
        const wrong = [`${noun} ${other}, behind the hospital`, "A garage nearby"];
        expect(judge(key, wrong, `Residents park in ${noun} ${mine} for a fee.`)).toEqual({ twins: [], doubts: [] });
      }),
    );
  });

  test("but an article is no such letter", () => {
    expect(judge({ text: "A licence" }, ["The licence"], "You need a licence.").twins).toEqual([
      "“The licence” says the same as the key “A licence”",
    ]);
    expect(judge({ text: "Lot B" }, ["Lot A"], "Residents use Lot B; others use a lot downtown.").doubts).toEqual([]);
  });

  test("but not where its bound is another", () => {
    expect(
      judge({ text: "At least 40 weeks" }, ["At most 40 weeks", "Up to 40 weeks"], "At least 40 weeks.").twins,
    ).toEqual([]);
  });
});

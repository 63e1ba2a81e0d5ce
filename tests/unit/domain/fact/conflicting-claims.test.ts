import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conflictingClaims } from "../../../../src/domain/fact/conflicting-claims";

const pairs = (...claims: string[]) =>
  conflictingClaims(claims.map((claim, position) => ({ id: `c${position}`, claim })));

describe("claims over all guides", () => {
  test("that speak of the same thing with other numbers are at odds", () => {
    expect(
      pairs("The assessment takes 12 weeks.", "MCC allows four attempts.", "The assessment takes 16 weeks."),
    ).toEqual([{ one: "c0", other: "c2", same: false }]);
  });

  test("that say the same in the same words should stand once", () => {
    expect(pairs("CPSO issues certificates.", "Certificates: CPSO issues the certificates")).toEqual([
      { one: "c0", other: "c1", same: true },
    ]);
  });

  test("that speak of two things may have two numbers", () => {
    expect(pairs("The assessment in Alberta takes 12 weeks.", "The bond in Manitoba lasts 3 years.")).toEqual([]);
  });

  test("about two places with the same wording are two claims", () => {
    expect(pairs("Alberta asks for one year of service.", "Manitoba asks for one year of service.")).toEqual([]);
  });

  test("are found among many as if each two were compared by themselves", () => {
    const word = fc.constantFrom("alberta", "asks", "college", "the", "weeks", "years", "12", "16", "bond", "takes");
    const claim = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const all = claims.map((text, position) => ({ id: `c${position}`, claim: text }));
        const byTwos = all.flatMap((one, position) =>
          all.slice(position + 1).flatMap((other) => conflictingClaims([one, other])),
        );
        expect(conflictingClaims(all)).toEqual(byTwos);
      }),
    );
  });
});
